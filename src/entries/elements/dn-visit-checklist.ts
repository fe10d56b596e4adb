/** Registers `dn-visit-checklist`. */
import { define } from '../../elements/shared/define.js';
import { DnVisitChecklist } from '../../elements/visit-checklist.js';

define('dn-visit-checklist', DnVisitChecklist);
