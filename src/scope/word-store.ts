import { pageScopeKey } from './page-scope-key.js';
import type { PageScope } from './page-scope.js';

const key = Symbol.for('dn-words@1');

/**
 * Loaded words, a widget's part at a time, by their content's version: another version's may lack an id. A part is a tree, or
 * its texts alone, a line each, in the order of the English ones.
 */
type Store = Partial<Record<string, Record<string, unknown>>>;

const shared = globalThis as unknown as { [key]: Store | undefined };

/** The loaded parts of a content, from whichever script; `undefined` where one could not be loaded. */
export function partsOf(version: string): Record<string, unknown> {
  const store = (shared[key] ??= {});
  return (store[version] ??= {});
}

/** Registers a whole content's words for the widgets of a page, where there is a page, so that none are loaded. */
export function registerWords(version: string, words: object): void {
  Object.assign(partsOf(version), words);
  if (typeof document === 'undefined') return;
  const page = Reflect.get(document.documentElement, pageScopeKey) as PageScope | undefined;
  page?.announce();
}

/** The loaded parts of a content. Those that are lines get the ids of the English parts. */
export function partsWithIds(version: string, english: object): Record<string, unknown> {
  const parts = partsOf(version);
  for (const [name, tree] of Object.entries(english)) {
    const part = parts[name];
    if (typeof part === 'string') parts[name] = rebuildTree(tree, part.split('\n'));
  }
  return parts;
}

/** Takes the lines one by one. */
const rebuildTree = (english: unknown, lines: string[]): unknown =>
  typeof english === 'string'
    ? lines.shift()
    : Object.fromEntries(Object.entries(english as object).map(([id, below]) => [id, rebuildTree(below, lines)]));
