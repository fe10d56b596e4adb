import { outcomes, questions } from './content.js';

/** @import { Question } from '../types.js' */

/**
 * @param {Question} question
 * @param {boolean} answer
 */
const answered = (question, answer) => ({ question: question.id, operator: '=', answerBoolean: answer });
const stops = questions.filter(({ kind }) => kind === 'stop');
const consults = questions.filter(({ kind }) => kind === 'consult');

/**
 * @param {string} linkId
 * @param {string} text
 * @param {'all' | 'any'} enableBehavior
 * @param {ReturnType<typeof answered>[]} enableWhen
 */
const display = (linkId, text, enableBehavior, enableWhen) => ({
  linkId,
  text,
  type: 'display',
  enableBehavior,
  enableWhen,
});

const shownWithoutStop = {
  linkId: 'without-stop',
  type: 'group',
  enableBehavior: 'all',
  enableWhen: stops.map((each) => answered(each, false)),
  item: [
    display(
      'consult',
      outcomes.consult,
      'any',
      consults.map((each) => answered(each, true)),
    ),
  ],
};

/** The questions and outcomes in FHIR R4. */
export const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Can I have this session?',
  item: [
    ...questions.map(({ id, text }) => ({ linkId: id, text, type: 'boolean' })),
    display(
      'eligible',
      outcomes.eligible,
      'all',
      questions.map((each) => answered(each, false)),
    ),
    display(
      'stop',
      outcomes.stop,
      'any',
      stops.map((each) => answered(each, true)),
    ),
    shownWithoutStop,
  ],
};
