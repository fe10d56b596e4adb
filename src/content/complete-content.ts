import { builtIn, type Content } from './content.js';
import { screening, type SourcedScreening } from './facts/screening.js';
import { sessionLengths, type SessionLengths } from './facts/session.js';
import { languageFor } from './languages.js';

/** The facts that a clinic can change. */
export interface AllChangeableFacts {
  readonly screening: SourcedScreening;
  readonly session: SessionLengths;
}

/** The built-in content in a language, with everything that a clinic can change. */
export function completeContent<Words>(lang: string, words: Words): Content<Words, AllChangeableFacts> {
  return builtIn(languageFor(lang), words, { screening, session: sessionLengths });
}
