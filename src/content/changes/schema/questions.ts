import { optionalQuestions, screening } from '../../facts/screening.js';

/** Every question that we have words for. */
export const ourQuestions = [...screening.questions, ...optionalQuestions];
