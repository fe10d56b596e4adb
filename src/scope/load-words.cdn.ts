import { contentVersion } from '../content/content.js';
import type { loadWords as bundled } from './load-words.js';
import { packageFile } from './package-file.js';

/** For modules in script tags: the words are a file whose name has its content's version, so that no cache mixes two. */
export const loadWords: typeof bundled = async (lang, part, suffix = '') => {
  const url = packageFile(`words/${lang}-${part}-${contentVersion({ lang })}.js`) + suffix;
  const { default: words } = (await import(/* @vite-ignore */ url)) as { default: unknown };
  return words;
};
