import { builtIn, type Content } from './content.js';
import { screening, type FoundedScreening } from './facts/screening.js';
import { sessionLengths, type SessionLengths } from './facts/session.js';
import { languageFor } from './languages.js';

/** The facts that a clinic can change. */
export interface Stated {
  readonly screening: FoundedScreening;
  readonly session: SessionLengths;
}

/** The built-in content in a language, with all that a clinic's changes can be laid over. */
export function whole<Words>(lang: string, words: Words): Content<Words, Stated> {
  return builtIn(languageFor(lang), words, { screening, session: sessionLengths });
}
