import type { loadChecker as bundled } from './load-checker.js';
import { packageFile } from './package-file.js';

/** For module scripts. */
export const loadChecker: typeof bundled = (suffix) =>
  import(/* @vite-ignore */ packageFile('check.js') + suffix) as ReturnType<typeof bundled>;
