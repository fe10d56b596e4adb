const key = Symbol.for('dn-words@1');

/**
 * Words that have come, a widget's part at a time, by their content's version: another version's may lack an id. A part
 * is a tree, or its texts alone, a line each, in the order of the English ones.
 */
type Store = Partial<Record<string, Record<string, unknown>>>;

const shared = globalThis as unknown as { [key]: Store | undefined };

/** The parts of a content that have come, from whichever script; `undefined` where one could not be loaded. */
export function partsOf(version: string): Record<string, unknown> {
  const store = (shared[key] ??= {});
  return (store[version] ??= {});
}
