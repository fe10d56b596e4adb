/** The least script that the static page needs. */
import { outcomes, questions } from '../content/content.js';
import { outcomeOf } from '../content/outcome-of.js';

/** @type {Record<string, string>} */
const answers = {};
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const output = /** @type {HTMLOutputElement} */ (form.querySelector('output'));
form.addEventListener('change', ({ target }) => {
  const { name, value } = /** @type {HTMLInputElement} */ (target);
  answers[name] = value;
  const outcome = outcomeOf(questions, answers);
  output.textContent = outcome ? outcomes[outcome] : '';
});
