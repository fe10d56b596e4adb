/** Web Awesome: its controls, and the page's own logic. */
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import { outcomes, questions } from '../content/content.js';
import { outcomeOf } from '../content/outcome-of.js';

/** @type {Record<string, string>} */
const answers = {};
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const shown = /** @type {Element} */ (document.querySelector('#outcome'));
form.addEventListener('change', ({ target }) => {
  const radio = /** @type {Element} */ (target);
  const group = /** @type {HTMLElement & { value: string }} */ (radio.closest('wa-radio-group'));
  answers[String(group.getAttribute('name'))] = group.value;
  const outcome = outcomeOf(questions, answers);
  if (!outcome) return;
  const callout = document.createElement('wa-callout');
  callout.textContent = outcomes[outcome];
  shown.replaceChildren(callout);
});
