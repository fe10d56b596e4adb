/** Registers `dn-techniques`. */
import { define } from '../../elements/shared/define.js';
import { DnTechniques } from '../../elements/techniques.js';

define('dn-techniques', DnTechniques);
