/** @param {string} story */
const check = (story) => `widgets-eligibility-check--${story}`;

/**
 * The stories that are kept as pictures, by the picture's name: at 800 px, in light, unless set otherwise.
 * @typedef {{ id: string, width?: number, globals?: Record<string, string> }} Kept
 * @type {Record<string, Kept>}
 */
export const set = {
  start: { id: check('start') },
  question: { id: check('question') },
  error: { id: check('question-with-error') },
  check: { id: check('check') },
  'outcome-none': { id: check('outcome-none') },
  'outcome-provider': { id: check('outcome-provider') },
  'outcome-doctor': { id: check('outcome-doctor') },
  'outcome-avoid': { id: check('outcome-avoid') },
  'outcome-avoid-dark': { id: check('outcome-avoid'), globals: { theme: 'dark' } },
  'question-right-to-left': { id: check('question'), globals: { language: 'ar' } },
  effects: { id: 'widgets-side-effects--with-phones' },
  'effects-narrow': { id: 'widgets-side-effects--with-phones', width: 320 },
  'timeline-needling': { id: 'widgets-session-timeline--needling' },
  'timeline-combined': { id: 'widgets-session-timeline--combined' },
  symptoms: { id: 'widgets-symptom-guide--whole' },
  checklist: { id: 'widgets-visit-checklist--ticked' },
  techniques: { id: 'widgets-techniques--whole' },
  'techniques-narrow': { id: 'widgets-techniques--whole', width: 320 },
  conditions: { id: 'widgets-conditions--chosen' },
  'conditions-dark-right-to-left': { id: 'widgets-conditions--whole', globals: { theme: 'dark', language: 'ar' } },
  'how-it-works': { id: 'widgets-how-it-works--whole' },
  evidence: { id: 'widgets-evidence--whole' },
};
