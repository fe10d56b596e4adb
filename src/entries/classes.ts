/** The classes and `define()`; importing this registers nothing. */
export { define } from '../elements/shared/define.js';
export { DnContent } from '../scope/dn-content.js';
export * from '../scope/events.js';
export { DnEligibilityCheck } from '../elements/eligibility-check/eligibility-check.js';
export * from '../elements/eligibility-check/events.js';
export { DnSessionTimeline } from '../elements/session-timeline/session-timeline.js';
export { DnConditions } from '../elements/conditions.js';
export { DnEvidence } from '../elements/evidence.js';
export { DnHowItWorks } from '../elements/how-it-works.js';
export { DnOverview } from '../elements/overview.js';
export { DnSideEffects } from '../elements/side-effects.js';
export { DnSymptomGuide } from '../elements/symptom-guide.js';
export { DnTakeaways } from '../elements/takeaways.js';
export { DnTechniques } from '../elements/techniques.js';
export { DnVisitChecklist } from '../elements/visit-checklist.js';
