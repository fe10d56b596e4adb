/**
 * Registers every element after the modules of all classes have run, so that none is registered if one of them fails.
 * `dn-content` is first, because it provides the content of the others, so that they render once.
 */
export * from './classes.js';
import './elements/dn-content.js';
import './elements/dn-conditions.js';
import './elements/dn-eligibility-check.js';
import './elements/dn-evidence.js';
import './elements/dn-how-it-works.js';
import './elements/dn-overview.js';
import './elements/dn-session-timeline.js';
import './elements/dn-side-effects.js';
import './elements/dn-symptom-guide.js';
import './elements/dn-takeaways.js';
import './elements/dn-techniques.js';
import './elements/dn-visit-checklist.js';
import './elements/dn-needle-fear.js';
import './elements/dn-questions.js';
import './elements/dn-options.js';
import './elements/dn-faq.js';
import './elements/dn-quiz.js';
