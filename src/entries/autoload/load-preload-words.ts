/** Loads the module that preloads words. This variant is for bundlers, `load-preload-words.cdn.ts` for script tags. */
export const loadPreloadWords: () => Promise<typeof import('../../scope/preload-words.js')> = () =>
  import('../../scope/preload-words.js');
