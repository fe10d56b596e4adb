/** The least script that the static page needs. */
import { outcomes, questions } from '../content/content.js';
import { outcomeOf } from '../content/outcome-of.js';

const answers = {};
const form = document.querySelector('form');
form.addEventListener('change', ({ target }) => {
  answers[target.name] = target.value;
  form.querySelector('output').textContent = outcomes[outcomeOf(questions, answers)] ?? '';
});
