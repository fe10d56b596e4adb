import { loadWords as load } from './load-words.cdn.js';
import type { loadWords as bundled } from './load-words.js';
import { canLoadFiles } from './package-file.js';

const pageLoaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(undefined);
    else addEventListener('load', resolve);
  });

/**
 * For the classic script: a page at a `file:` URL can't load modules, but other scripts of the page may register the words
 * until it is loaded.
 */
export const loadWords: typeof bundled = async (...args) => {
  if (canLoadFiles()) return load(...args);
  await pageLoaded();
  return undefined;
};
