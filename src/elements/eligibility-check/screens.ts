import type { TemplateResult } from 'lit';
import type { Screen } from '../../screening/state.js';
import { unrecorded } from '../shared/unrecorded.js';
import { renderCheck } from './check.js';
import { renderOutcome } from './outcome.js';
import { renderQuestion, renderQuestions } from './question.js';
import { renderStart } from './start.js';
import type { View } from './view.js';

const screens = {
  start: renderStart,
  question: renderQuestion,
  questions: renderQuestions,
  check: renderCheck,
  outcome: renderOutcome,
} as const satisfies Record<Screen, (view: View) => TemplateResult>;

/** The screen that the reader is on. All except the start contain answers, and are excluded from session recordings. */
export function renderScreen(view: View): TemplateResult {
  const { screen } = view.state;
  const body = screens[screen](view);
  return screen === 'start' ? body : unrecorded(body);
}
