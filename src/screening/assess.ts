import { byId } from '../content/by-id.js';
import type { Question, Screening } from '../content/facts/screening.js';
import { moreCautious, type Level } from '../content/levels.js';

/** The answers: question id → answer id. */
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
 * can make it less cautious. A pure function: no clock, language, storage or network. It calls no built-in function
 * that a page could have replaced.
 *
 * Only own properties count as answers; one that is `undefined` counts as not answered.
 * @throws {RangeError} naming a question or an answer that the screening does not have.
 */
export function assess({ questions }: Screening, answers: Answers): Assessment {
  const own: Record<string, unknown> = { __proto__: null, ...answers };
  for (const id in own)
    if (!byId(questions, id)) throw new RangeError(`There is no question "${id}" in this screening.`);

  let atLeast: Level = 'none';
  const reasons: Reason[] = [];
  const missing: string[] = [];
  for (let index = 0; index < questions.length; index++) {
    const { id, answers: possible } = questions[index] as Question;
    const answerId = own[id];
    if (answerId === undefined) {
      missing[missing.length] = id;
      continue;
    }
    const answer = byId(possible, answerId);
    if (!answer) throw new RangeError(`The question "${id}" has no answer "${answerId as string}".`);
    const { level } = answer;
    atLeast = moreCautious(atLeast, level);
    if (level !== 'none') reasons[reasons.length] = { question: id, answer: answer.id, level };
  }
  return { level: missing.length > 0 ? 'incomplete' : atLeast, atLeast, reasons, missing };
}
