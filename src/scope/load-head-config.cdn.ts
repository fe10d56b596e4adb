import type { loadHeadReader as bundled } from './load-head-config.js';
import { packageFile } from '../runtime/package-file.js';

/** For module scripts. */
export const loadHeadReader: typeof bundled = async (suffix) => {
  const url = packageFile(`chunks/head-config-${__VERSION__}.js`) + suffix;
  return ((await import(/* @vite-ignore */ url)) as typeof import('./head-config.js')).headReader;
};
