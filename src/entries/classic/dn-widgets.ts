/** Registers every element, for the classic script, which exports nothing. */
import '../dn-widgets.js';
