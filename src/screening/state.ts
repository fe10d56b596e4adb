import type { Screening } from '../content/facts/screening.js';
import { assess, type Answers } from './assess.js';
import type { Layout } from './layouts.js';

/** What the reader sees: in `steps` one `question` at a time and then `checkAnswers`, in `page` all `questions` at once. */
export type Screen = 'start' | 'question' | 'questions' | 'checkAnswers' | 'outcome';

/** Where a reader is in the screening, with the answers so far. Immutable; the outcome is derived, never stored. */
export interface ScreeningState {
  readonly screen: Screen;
  /** The index of the question on `question`, from 0. */
  readonly index: number;
  readonly answers: Answers;
  /** The questions without an answer at the last Continue: each has an error. */
  readonly unanswered: readonly string[];
  /** Whether the reader is changing one answer from `checkAnswers`, and returns to it next. */
  readonly changing: boolean;
}

export const initialState: ScreeningState = { screen: 'start', index: 0, answers: {}, unanswered: [], changing: false };

const show = (state: ScreeningState, next: Partial<ScreeningState>): ScreeningState => ({
  ...state,
  unanswered: [],
  changing: false,
  ...next,
});

export function begin(state: ScreeningState, layout: Layout): ScreeningState {
  return show(state, layout === 'page' ? { screen: 'questions' } : { screen: 'question', index: 0 });
}

export function answer(state: ScreeningState, question: string, answerId: string): ScreeningState {
  return { ...state, answers: { ...state.answers, [question]: answerId } };
}

/** Clears an answer: the question is unanswered again. */
export function clear(state: ScreeningState, question: string): ScreeningState {
  const answers = Object.entries(state.answers).filter(([id]) => id !== question);
  return { ...state, answers: Object.fromEntries(answers) };
}

/** Continue: to the next screen, or to where an answer is missing. */
export function proceed(state: ScreeningState, screening: Screening): ScreeningState {
  const { screen, index, answers, changing } = state;
  const { missing } = assess(screening, answers);
  if (screen === 'question') {
    const here = screening.questions[index]?.id;
    if (missing.some((id) => id === here)) return { ...state, unanswered: missing.filter((id) => id === here) };
    if (changing) return missing.length > 0 ? toMissing(state, screening) : show(state, { screen: 'checkAnswers' });
    const next = index + 1;
    return show(
      state,
      next === screening.questions.length ? { screen: 'checkAnswers' } : { screen: 'question', index: next },
    );
  }
  if (missing.length === 0) return show(state, { screen: 'outcome' });
  // `checkAnswers` can't show errors, but an answer may be missing there that was cleared before.
  return screen === 'checkAnswers' ? toMissing(state, screening) : { ...state, unanswered: missing };
}

/** Back: to the previous screen, with every answer kept. */
export function back(state: ScreeningState, layout: Layout, screening: Screening): ScreeningState {
  const { screen, index, changing } = state;
  if (screen === 'outcome') return show(state, { screen: layout === 'page' ? 'questions' : 'checkAnswers' });
  if (screen === 'checkAnswers') return show(state, { screen: 'question', index: screening.questions.length - 1 });
  if (changing) return show(state, { screen: 'checkAnswers' });
  return show(state, screen === 'question' && index > 0 ? { index: index - 1 } : { screen: 'start' });
}

const toMissing = (state: ScreeningState, screening: Screening): ScreeningState => {
  const [first] = assess(screening, state.answers).missing;
  return editAnswer(
    state,
    screening.questions.findIndex(({ id }) => id === first),
  );
};

/**
 * The state for a screening that changed in the meantime: answers that it doesn't have are dropped, and if an answer
 * is missing at the check or the outcome, the question is shown.
 */
export function reconcile(state: ScreeningState, layout: Layout, screening: Screening): ScreeningState {
  const { questions } = screening;
  const has = ([id, answerId]: [string, string]) =>
    questions.some((question) => question.id === id && question.answers.some((answer) => answer.id === answerId));
  const reconciled = {
    ...state,
    answers: Object.fromEntries(Object.entries(state.answers).filter(has)),
    index: Math.min(state.index, questions.length - 1),
    unanswered: state.unanswered.filter((id) => questions.some((question) => question.id === id)),
  };
  const { missing } = assess(screening, reconciled.answers);
  if (!['checkAnswers', 'outcome'].includes(state.screen) || missing.length === 0) return reconciled;
  return layout === 'page'
    ? { ...reconciled, screen: 'questions', unanswered: missing }
    : toMissing(reconciled, screening);
}

/** From the answers to check, to the question whose answer is edited. */
export function editAnswer(state: ScreeningState, index: number): ScreeningState {
  return show(state, { screen: 'question', index, changing: true });
}
