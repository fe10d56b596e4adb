import type { Screening } from '../../content/facts/screening.js';
import { assess, type Answers } from '../../screening/assess.js';

export const layouts = ['steps', 'page'] as const;

export type Layout = (typeof layouts)[number];

/** What the reader sees: in `steps` one `question` at a time and then `check`, in `page` all `questions` at once. */
export type Screen = 'start' | 'question' | 'questions' | 'check' | 'outcome';

/** A reader's way through the screening. Every step makes a new one from the last; an outcome is never stored. */
export interface Journey {
  readonly screen: Screen;
  /** Which question is shown on `question`, from 0. */
  readonly index: number;
  readonly answers: Answers;
  /** The questions that had no answer when the reader last went on. */
  readonly unanswered: readonly string[];
  /** Whether the reader came from `check` to change one answer, and goes straight back to it. */
  readonly changing: boolean;
}

export const atStart: Journey = { screen: 'start', index: 0, answers: {}, unanswered: [], changing: false };

const show = (journey: Journey, next: Partial<Journey>): Journey => ({
  ...journey,
  unanswered: [],
  changing: false,
  ...next,
});

export function begin(journey: Journey, layout: Layout): Journey {
  return show(journey, layout === 'page' ? { screen: 'questions' } : { screen: 'question', index: 0 });
}

export function answer(journey: Journey, question: string, given: string): Journey {
  return { ...journey, answers: { ...journey.answers, [question]: given } };
}

/** Takes an answer back: the question is not answered any more. */
export function clear(journey: Journey, question: string): Journey {
  const answers = Object.entries(journey.answers).filter(([id]) => id !== question);
  return { ...journey, answers: Object.fromEntries(answers) };
}

/** Continue: to the next screen, or to where an answer is missing. */
export function proceed(journey: Journey, screening: Screening): Journey {
  const { screen, index, answers, changing } = journey;
  const { missing } = assess(screening, answers);
  if (screen === 'question') {
    const here = screening.questions[index]?.id;
    if (missing.some((id) => id === here)) return { ...journey, unanswered: missing.filter((id) => id === here) };
    if (changing) return missing.length > 0 ? toMissing(journey, screening) : show(journey, { screen: 'check' });
    const next = index + 1;
    return show(
      journey,
      next === screening.questions.length ? { screen: 'check' } : { screen: 'question', index: next },
    );
  }
  return missing.length > 0 ? { ...journey, unanswered: missing } : show(journey, { screen: 'outcome' });
}

/** Back: to the screen before, with every answer kept. */
export function back(journey: Journey, layout: Layout, screening: Screening): Journey {
  const { screen, index, changing } = journey;
  if (screen === 'outcome') return show(journey, { screen: layout === 'page' ? 'questions' : 'check' });
  if (screen === 'check') return show(journey, { screen: 'question', index: screening.questions.length - 1 });
  if (changing) return show(journey, { screen: 'check' });
  return show(journey, screen === 'question' && index > 0 ? { index: index - 1 } : { screen: 'start' });
}

const toMissing = (journey: Journey, screening: Screening): Journey => {
  const [first] = assess(screening, journey.answers).missing;
  return change(
    journey,
    screening.questions.findIndex(({ id }) => id === first),
  );
};

/**
 * The way through a screening that was changed on the way: answers that it does not have are forgotten, and where the
 * check or the outcome lacks an answer, the reader is led to the question.
 */
export function adapt(journey: Journey, layout: Layout, screening: Screening): Journey {
  const { questions } = screening;
  const has = ([id, given]: [string, string]) =>
    questions.some((question) => question.id === id && question.answers.some((answer) => answer.id === given));
  const adapted = {
    ...journey,
    answers: Object.fromEntries(Object.entries(journey.answers).filter(has)),
    index: Math.min(journey.index, questions.length - 1),
    unanswered: journey.unanswered.filter((id) => questions.some((question) => question.id === id)),
  };
  const { missing } = assess(screening, adapted.answers);
  if (!['check', 'outcome'].includes(journey.screen) || missing.length === 0) return adapted;
  return layout === 'page' ? { ...adapted, screen: 'questions', unanswered: missing } : toMissing(adapted, screening);
}

/** Change: from the check to one question. */
export function change(journey: Journey, index: number): Journey {
  return show(journey, { screen: 'question', index, changing: true });
}
