/** Registers every element. For the classic script, which has no exports. */
import '../dn-widgets.js';
