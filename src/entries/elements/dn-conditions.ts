/** Registers `dn-conditions`. */
import { define } from '../../elements/shared/define.js';
import { DnConditions } from '../../elements/conditions.js';

define('dn-conditions', DnConditions);
