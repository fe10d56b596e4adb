import type { loadHeadConfigReader as bundled } from './load-head-config.js';
import { packageFile } from '../runtime/package-file.js';

/** For module scripts. */
export const loadHeadConfigReader: typeof bundled = async (suffix) => {
  const url = packageFile(`chunks/head-config-${__VERSION__}.js`) + suffix;
  return ((await import(/* @vite-ignore */ url)) as typeof import('./head-config.js')).createHeadConfigReader;
};
