import type { Screening } from '../content/facts/screening.js';
import { moreCautious, type Level } from '../content/levels.js';

/** What was answered: question id → answer id. */
export type Answers = Readonly<Record<string, string>>;

/** One answer above `none`. */
export interface Reason {
  readonly question: string;
  readonly answer: string;
  readonly level: Exclude<Level, 'none'>;
}

export interface Assessment {
  /** The outcome; `incomplete` while a question is not answered. */
  readonly level: Level | 'incomplete';
  /** The most cautious level among the answers so far. */
  readonly atLeast: Level;
  /** One for each answer above `none`, in the order of the questions. */
  readonly reasons: readonly Reason[];
  /** The ids of the questions that are not answered. */
  readonly missing: readonly string[];
}

/**
 * The outcome of a screening: the most cautious level among the answers, so neither their order nor an added question
 * can make it less cautious. A pure function: no clock, language, storage or network.
 *
 * Only own properties count as answers; one that is `undefined` counts as not answered.
 * @throws {RangeError} naming a question or an answer that the screening does not have.
 */
export function assess(screening: Screening, answers: Answers): Assessment {
  const known = new Set<PropertyKey>(screening.questions.map(({ id }) => id));
  for (const key of Reflect.ownKeys(answers)) {
    if (!known.has(key)) throw new RangeError(`There is no question "${String(key)}" in this screening.`);
  }

  let atLeast: Level = 'none';
  const reasons: Reason[] = [];
  const missing: string[] = [];
  for (const question of screening.questions) {
    const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (given === undefined) {
      missing.push(question.id);
      continue;
    }
    const answer = question.answers.find(({ id }) => id === given);
    if (!answer) throw new RangeError(`The question "${question.id}" has no answer "${given}".`);
    atLeast = moreCautious(atLeast, answer.level);
    if (answer.level !== 'none') reasons.push({ question: question.id, answer: answer.id, level: answer.level });
  }
  return { level: missing.length > 0 ? 'incomplete' : atLeast, atLeast, reasons, missing };
}
