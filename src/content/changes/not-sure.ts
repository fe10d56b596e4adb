import type { Question } from '../facts/screening.js';
import { caution, moreCautious, type Level } from '../levels.js';

/**
 * The least that "not sure" may lead to (S3): a doctor where another answer to the question does, else the provider.
 * About needles it is the provider: nobody needs a doctor to say how they feel.
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
