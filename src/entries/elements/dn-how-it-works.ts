/** Registers `dn-how-it-works`. */
import { define } from '../../elements/shared/define.js';
import { DnHowItWorks } from '../../elements/how-it-works.js';

define('dn-how-it-works', DnHowItWorks);
