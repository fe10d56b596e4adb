import type { PageScope } from './page-scope.js';
import { pageScopeKey } from './scope.js';

const key = Symbol.for('dn-words@1');

/**
 * The loaded parts of the words, by content version, because versions differ in their ids. A part is a tree, or its texts
 * only, one a line, in the order of the English ones.
 */
type Store = Partial<Record<string, Record<string, unknown>>>;

const shared = globalThis as unknown as { [key]: Store | undefined };

/** The loaded parts of a content version, from any script; a part that could not be loaded is `undefined`. */
export function partsOf(version: string): Record<string, unknown> {
  const store = (shared[key] ??= {});
  return (store[version] ??= {});
}

/** Registers all words of a content version, so that widgets don't load them. Also works without a document. */
export function registerWords(version: string, words: object): void {
  Object.assign(partsOf(version), words);
  if (typeof document === 'undefined') return;
  const page = Reflect.get(document.documentElement, pageScopeKey) as PageScope | undefined;
  page?.announce();
}

/** Rebuilt parts by their English tree. Each script has its own, because one may have only the first texts of a part. */
const rebuilt = new WeakMap<object, { readonly lines: string; readonly tree: unknown }>();

/** The loaded parts of a content version. Flattened parts are rebuilt with the ids of the English parts. */
export function partsWithIds(version: string, english: object): Record<string, unknown> {
  const parts = { ...partsOf(version) };
  for (const [name, tree] of Object.entries(english) as [string, object][]) {
    const lines = parts[name];
    if (typeof lines !== 'string') continue;
    const known = rebuilt.get(tree);
    const part = known?.lines === lines ? known : { lines, tree: rebuildTree(tree, lines.split('\n')) };
    rebuilt.set(tree, part);
    parts[name] = part.tree;
  }
  return parts;
}

/** Consumes the lines one by one. */
const rebuildTree = (english: unknown, lines: string[]): unknown =>
  typeof english === 'string'
    ? lines.shift()
    : Object.fromEntries(Object.entries(english as object).map(([id, below]) => [id, rebuildTree(below, lines)]));
