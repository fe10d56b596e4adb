import { contentVersion } from '../content/content.js';
import type { Language } from '../content/languages.js';

const key = Symbol.for('dn-words@1');

/** Words that have come, a widget's part at a time, by their content's version: another version's may lack an id. */
type Store = Partial<Record<string, Record<string, unknown>>>;

/** The parts of a language that have come, from whichever script; `undefined` where one could not be loaded. */
export function partsOf(language: Language): Record<string, unknown> {
  const shared = globalThis as unknown as { [key]?: Store };
  const store = shared[key] ?? {};
  shared[key] = store;
  const version = contentVersion(language);
  const parts = store[version] ?? {};
  store[version] = parts;
  return parts;
}
