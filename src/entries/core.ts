/**
 * Registers what most pages need: `dn-content`, the screening, the side effects and the session. Nothing is registered until the
 * modules of all classes have run, so that none is if one of them fails. `dn-content` is first, because it provides the content
 * of the others.
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
