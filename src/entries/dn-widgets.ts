/** Registers every element. */
import './elements/dn-content.js';
import './elements/dn-eligibility-check.js';
import './elements/dn-session-timeline.js';
import './elements/dn-side-effects.js';

export * from './classes.js';
