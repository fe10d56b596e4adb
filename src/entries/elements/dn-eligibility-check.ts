/** Registers `dn-eligibility-check`. */
import { define } from '../../elements/shared/define.js';
import { DnEligibilityCheck } from '../../elements/eligibility-check/eligibility-check.js';

define('dn-eligibility-check', DnEligibilityCheck);
