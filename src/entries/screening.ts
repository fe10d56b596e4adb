/** The screening's logic only: no DOM, no words, no elements. Runs in a browser, a worker or Node. */
export { assess, type Answers, type Assessment, type Reason } from '../screening/assess.js';
export { screening, type Answer, type Question, type Screening } from '../content/facts/screening.js';
export { levels, type Level } from '../content/levels.js';
