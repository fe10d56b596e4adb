/**
 * Registers every element, once the code of all has run, so that none is there where some of it fails; first the one that
 * gives the others their content, so that they draw once.
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
