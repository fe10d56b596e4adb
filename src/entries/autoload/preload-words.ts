import { contentVersion } from '../../content/content.js';
import { english, languageFor } from '../../content/languages.js';
import wordParts from '../../content/word-parts.json';
import { loadWords } from '../../runtime/load-words.js';
import { partsOf } from '../../scope/word-store.js';

const partsByElement: Partial<Record<string, readonly string[]>> = wordParts;

/** Loads the words of an element in a language while its code is loading. */
export function preloadWords(tag: string, lang: string): void {
  const language = languageFor(lang);
  if (language.lang === english.lang) return;
  const parts = partsOf(contentVersion(language));
  for (const part of partsByElement[tag] ?? []) {
    // The element retries what fails to load, and reports it.
    if (!(part in parts)) loadWords(language.lang, part).catch(() => undefined);
  }
}
