/** Registers `dn-options`. */
import { define } from '../../elements/shared/define.js';
import { DnOptions } from '../../elements/options.js';

define('dn-options', DnOptions);
