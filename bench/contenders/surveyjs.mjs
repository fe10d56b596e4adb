import { outcomes, questions } from '../content/content.js';
import { json, page } from './document.mjs';
import { heading, reading } from './reading.mjs';

/** @import { Question } from '../types.js' */

/** @param {Question['kind']} [kind] */
const ids = (kind) => questions.filter((each) => !kind || each.kind === kind).map(({ id }) => id);
/**
 * @param {Question['kind'] | undefined} kind
 * @param {(id: string) => string} condition
 */
const all = (kind, condition) => `(${ids(kind).map(condition).join(' and ')})`;
/** @param {string} id */
const isAnswered = (id) => `{${id}} notempty`;
/** @param {string} id */
const isNo = (id) => `{${id}} = 'no'`;
const everyAnswer = all(undefined, isAnswered);

/**
 * @param {keyof typeof outcomes} name
 * @param {string} visibleIf
 */
const outcome = (name, visibleIf) => ({
  type: 'html',
  name,
  html: `<b class="outcome">${outcomes[name]}</b>`,
  visibleIf: `${everyAnswer} and ${visibleIf}`,
});

const choices = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const survey = {
  showNavigationButtons: false,
  showQuestionNumbers: 'off',
  elements: [
    ...questions.map(({ id, text }) => ({ type: 'radiogroup', name: id, title: text, colCount: 0, choices })),
    outcome('eligible', all(undefined, isNo)),
    outcome('consult', `${all('stop', isNo)} and !${all('consult', isNo)}`),
    outcome('stop', `!${all('stop', isNo)}`),
  ],
};

const head = `<link rel="stylesheet" href="/modules/survey-core/survey-core.min.css">
<script src="/modules/survey-core/survey.core.min.js"></script>
<script src="/modules/survey-js-ui/survey-js-ui.min.js"></script>`;

/**
 * SurveyJS for the questions, static HTML for the rest.
 * @param {number} copies
 */
export const html = (copies) =>
  page({
    head,
    body: `${heading}<div id="survey"></div>
<script>new Survey.Model(${json(survey)}).render(document.getElementById('survey'))</script>${reading(copies)}`,
  });

export function hooks() {
  window.bench = {
    isDrawn: () => !!document.querySelector('.timeline li'),
    answer: (index) =>
      document.querySelectorAll(`#survey input[value=${index === 9 ? 'yes' : 'no'}]`)[index]?.closest('label'),
    outcome: () => document.querySelector('.outcome')?.textContent,
  };
}
