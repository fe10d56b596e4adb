import type { Question } from '../facts/screening.js';
import { caution, moreCautious, type Level } from '../levels.js';

/**
 * The minimum level of "not sure" (S3 in docs/rules.md): `doctor` where another answer to the question is `doctor` or
 * `avoid`, otherwise `provider`. For the question about needles it is `provider`: nobody needs a doctor to know how
 * they feel.
 */
export function notSureFloor({ id: question, answers }: Question): Level {
  if (question === 'needles') return 'provider';
  let others: Level = 'none';
  for (let index = 0; index < answers.length; index++) {
    const answer = answers[index];
    if (answer && answer.id !== 'notSure') others = moreCautious(others, answer.level);
  }
  return caution(others) >= caution('doctor') ? 'doctor' : 'provider';
}
