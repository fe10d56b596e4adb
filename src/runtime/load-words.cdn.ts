import { contentVersion } from '../content/content.js';
import type { loadWords as bundled } from './load-words.js';
import { packageFile } from './package-file.js';

/** For module scripts: the file name includes the content's version, so that caches can't mix versions. */
export const loadWords: typeof bundled = async (lang, part, suffix = '') => {
  const url = packageFile(`words/${lang}-${part}-${contentVersion({ lang })}.js`) + suffix;
  const { default: words } = (await import(/* @vite-ignore */ url)) as { default: unknown };
  return words;
};
