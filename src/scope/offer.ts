import { pageScopeKey } from './page-scope-key.js';
import { partsOf } from './word-store.js';

/** Gives the widgets of a page a whole content's words, without loading them, where there is a page. */
export function offer(version: string, words: object): void {
  Object.assign(partsOf(version), words);
  if (typeof document !== 'undefined') announce();
}

function announce(): void {
  const page = Reflect.get(document.documentElement, pageScopeKey) as { announce: () => void } | undefined;
  page?.announce();
}
