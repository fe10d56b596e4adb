/** Registers `dn-content`. */
import { define } from '../../elements/shared/define.js';
import { DnContent } from '../../scope/dn-content.js';

define('dn-content', DnContent);
