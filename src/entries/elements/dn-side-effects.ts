/** Registers `dn-side-effects`. */
import { define } from '../../elements/shared/define.js';
import { DnSideEffects } from '../../elements/side-effects.js';

define('dn-side-effects', DnSideEffects);
