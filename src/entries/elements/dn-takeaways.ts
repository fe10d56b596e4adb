/** Registers `dn-takeaways`. */
import { define } from '../../elements/shared/define.js';
import { DnTakeaways } from '../../elements/takeaways.js';

define('dn-takeaways', DnTakeaways);
