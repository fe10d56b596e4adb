/** Loads what preloads words, through the page's bundler. `load-preload-words.cdn.ts` does it for script tags. */
export const loadPreloadWords: () => Promise<typeof import('../../scope/preload-words.js')> = () =>
  import('../../scope/preload-words.js');
