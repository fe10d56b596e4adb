/** The classes and `define()`; importing this registers nothing. */
export { define } from '../elements/shared/define.js';
export { DnContent } from '../scope/dn-content.js';
export * from '../scope/events.js';
export { DnEligibilityCheck } from '../elements/eligibility-check/eligibility-check.js';
export * from '../elements/eligibility-check/events.js';
export { DnSessionTimeline } from '../elements/session-timeline/session-timeline.js';
export { DnSideEffects } from '../elements/side-effects.js';
