/**
 * Registers what most pages need: the screening, the side effects, the session, and `dn-content`. Once the code of all has
 * run, so that none is there where some of it fails; first the one that provides the others their content.
 */
export { define } from '../elements/shared/define.js';
export { DnContent } from '../scope/dn-content.js';
export { DnEligibilityCheck } from '../elements/eligibility-check/eligibility-check.js';
export { DnSessionTimeline } from '../elements/session-timeline/session-timeline.js';
export { DnSideEffects } from '../elements/side-effects.js';
import './elements/dn-content.js';
import './elements/dn-eligibility-check.js';
import './elements/dn-side-effects.js';
import './elements/dn-session-timeline.js';
