import { optionalQuestions, screening } from '../../facts/screening.js';

/** Every built-in question: those of the screening and the optional ones. */
export const builtInQuestions = [...screening.questions, ...optionalQuestions];
