/**
 * Loads the entry that registers an element. This variant is for bundlers, `load-element.cdn.ts` for script tags.
 */
export const loadElement: (tag: string, suffix: string) => Promise<unknown> = (tag) => import(`../elements/${tag}.ts`);

/** The names of the files for elements; `loadElement` takes each. */
export const filesFor: (tags: readonly string[]) => readonly string[] = (tags) => tags;

/** Starts to load files at the same time. A bundler's modules can't be loaded without being run. */
export const preload: (names: readonly string[]) => void = (names) => {
  for (const name of names) loadElement(name, '').catch(() => undefined);
};
