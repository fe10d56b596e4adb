import { builtIn, type Content } from '../content/content.js';
import { languageFor } from '../content/languages.js';
import type * as english from '../content/words/en/index.js';
import { pageScopeKey } from './page-scope-key.js';
import { partsOf } from './word-store.js';

/** A whole built-in language, which the widgets of a page get without loading it, where there is a page. */
export function offer(lang: string, words: typeof english): Content<typeof english> {
  const language = languageFor(lang);
  Object.assign(partsOf(language), words);
  if (typeof document !== 'undefined') announce();
  return builtIn(language, words, {});
}

function announce(): void {
  const page = Reflect.get(document.documentElement, pageScopeKey) as { announce: () => void } | undefined;
  page?.announce();
}
