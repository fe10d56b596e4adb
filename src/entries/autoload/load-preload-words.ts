/** Loads the module that preloads words. This variant is for bundlers, `load-preload-words.cdn.ts` for script tags. */
export const loadPreloadWords: () => Promise<typeof import('./preload-words.js')> = () => import('./preload-words.js');
