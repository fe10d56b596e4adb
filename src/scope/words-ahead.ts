import { contentVersion } from '../content/content.js';
import { english, languageFor } from '../content/languages.js';
import { load } from '../content/words/load.js';
import { partsOf } from './word-store.js';

const partsSaid = __PARTS_SAID__;

/** Loads the words that an element will say in a language, ahead of it. */
export function loadAhead(tag: string, lang: string): void {
  const language = languageFor(lang);
  if (language.lang === english.lang) return;
  const parts = partsOf(contentVersion(language));
  for (const part of partsSaid[tag] ?? []) {
    // The element asks again for what does not come, and tells it.
    if (!(part in parts)) load(language.lang, part).catch(() => undefined);
  }
}
