/** Web Awesome: its controls, and the page's own logic. */
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import { outcomes, questions } from '../content/content.js';
import { outcomeOf } from '../content/outcome-of.js';

const answers = {};
document.querySelector('form').addEventListener('change', ({ target }) => {
  const group = target.closest('wa-radio-group');
  answers[group.getAttribute('name')] = group.value;
  const outcome = outcomeOf(questions, answers);
  if (!outcome) return;
  const callout = document.createElement('wa-callout');
  callout.textContent = outcomes[outcome];
  document.querySelector('#outcome').replaceChildren(callout);
});
