import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { medicineQuestions, optionalQuestions, screening, type Question } from '../../src/content/facts/screening.js';
import { levels } from '../../src/content/levels.js';
import { eligibility } from '../../src/content/words/en/index.js';
import { levelMark, page, table } from './page.js';

export default { title: 'Screening logic', tags: ['!autodocs'] } satisfies Meta;

interface QuestionWords {
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
}

const words: Readonly<Record<string, QuestionWords>> = eligibility.questions;

/** The short label of a level. */
const labels = {
  none: 'No concern on this list',
  provider: eligibility.outcomes.provider.pill,
  doctor: eligibility.outcomes.doctor.pill,
  avoid: eligibility.outcomes.avoid.pill,
};

const row = ({ id, answers }: Question): readonly TemplateResult[] => [
  html`${words[id]?.text}
  ${medicineQuestions.includes(id) ? html`<br /><small>${eligibility.keepMedicine}</small>` : nothing}`,
  html`<ul>
    ${answers.map(
      (answer) =>
        html`<li class="answer">
          <span>${words[id]?.answers[answer.id]}</span> ${levelMark(answer.level, labels[answer.level])}
        </li>`,
    )}
  </ul>`,
];

export const ScreeningLogic: StoryObj = {
  name: 'Screening logic',
  render: () =>
    page(html`
      <h1>Screening logic</h1>
      <p class="lede">Each answer has a level. The most cautious level is the outcome.</p>
      <ol class="flow wide">
        <li>
          <strong>Answers</strong>
          <p>${screening.questions.length} questions. All are asked, and “Not sure” is always an answer.</p>
        </li>
        <li>
          <strong>The most cautious level</strong>
          <ol reversed>
            ${levels.toReversed().map((level) => html`<li>${levelMark(level, level)}</li>`)}
          </ol>
        </li>
        <li>
          <strong>Outcome</strong>
          <p>What to do, and every reason for it, the most cautious first.</p>
        </li>
      </ol>
      <p>
        There is no score: answers do not add up, and their order does not matter. No outcome says that dry needling is
        safe. While an answer is missing there is no outcome.
      </p>

      <h2>What each level says</h2>
      ${table(
        'Levels',
        ['Level', 'Heading', 'Text'],
        levels.map((level) => {
          const { heading, text } = eligibility.outcomes[level];
          return [levelMark(level, level), heading, text];
        }),
      )}

      <h2>The questions</h2>
      ${table('Questions', ['Question', 'Answers and their levels'], screening.questions.map(row))}

      <h2>Questions that a clinic can add</h2>
      <p>They are off until a clinic turns them on. The clinic’s own clinician decides what follows from an answer.</p>
      ${table('Questions that a clinic can add', ['Question', 'Answers and their levels'], optionalQuestions.map(row))}

      <h2>What a clinic can change</h2>
      <p>
        A clinic can raise the level of an answer and add questions of its own. It can never lower a level or remove a
        question.
      </p>
    `),
};
