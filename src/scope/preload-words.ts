import { contentVersion } from '../content/content.js';
import { english, languageFor } from '../content/languages.js';
import { loadWords } from './load-words.js';
import { partsOf } from './word-store.js';

const partsSaid = __PARTS_SAID__;

/** Loads the words that an element will show in a language, while its code still loads. */
export function preloadWords(tag: string, lang: string): void {
  const language = languageFor(lang);
  if (language.lang === english.lang) return;
  const parts = partsOf(contentVersion(language));
  for (const part of partsSaid[tag] ?? []) {
    // The element asks again for what fails to load, and reports it.
    if (!(part in parts)) loadWords(language.lang, part).catch(() => undefined);
  }
}
