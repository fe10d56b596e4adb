/** Loads the entry that registers an element. This variant is for bundlers, `load-element.cdn.ts` for script tags. */
export const loadElement: (tag: string, suffix: string) => Promise<unknown> = (tag) => import(`../elements/${tag}.ts`);
