import { languageFor } from '../content/languages.js';
import type * as english from '../content/words/en/index.js';
import { pageScopeKey } from './page-scope-key.js';
import { partsOf } from './word-store.js';

/** Gives the widgets of a page a whole built-in language, without loading it, where there is a page. */
export function offer(lang: string, words: typeof english): void {
  Object.assign(partsOf(languageFor(lang)), words);
  if (typeof document !== 'undefined') announce();
}

function announce(): void {
  const page = Reflect.get(document.documentElement, pageScopeKey) as { announce: () => void } | undefined;
  page?.announce();
}
