/** Loads the entry that registers an element, through the page's bundler. `load-element.cdn.ts` does it for script tags. */
export const loadElement: (tag: string, suffix: string) => Promise<unknown> = (tag) => import(`../elements/${tag}.ts`);
