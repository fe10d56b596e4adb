/** Registers `dn-evidence`. */
import { define } from '../../elements/shared/define.js';
import { DnEvidence } from '../../elements/evidence.js';

define('dn-evidence', DnEvidence);
