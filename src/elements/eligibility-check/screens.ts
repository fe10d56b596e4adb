import type { TemplateResult } from 'lit';
import type { Screen } from '../../screening/state.js';
import { unrecorded } from '../shared/unrecorded.js';
import { renderCheckAnswers } from './check-answers.js';
import { renderOutcome } from './outcome.js';
import { renderOutcomeList } from './outcome-list.js';
import { renderQuestion, renderQuestions } from './question.js';
import type { View } from './view.js';

const screens = {
  question: renderQuestion,
  questions: renderQuestions,
  checkAnswers: renderCheckAnswers,
  outcome: renderOutcome,
} as const satisfies Record<Exclude<Screen, 'start'>, (view: View) => TemplateResult>;

/** The screen that the reader is on after the start. It contains answers, and is excluded from session recordings. */
export function renderScreen(view: View): TemplateResult {
  const { screen } = view.state;
  if (screen === 'start') throw new RangeError('The start screen is rendered elsewhere.');
  const render = screen === 'outcome' && view.outcomeDisplay === 'list' ? renderOutcomeList : screens[screen];
  return unrecorded(render(view));
}
