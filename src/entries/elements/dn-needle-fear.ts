/** Registers `dn-needle-fear`. */
import { define } from '../../elements/shared/define.js';
import { DnNeedleFear } from '../../elements/needle-fear.js';

define('dn-needle-fear', DnNeedleFear);
