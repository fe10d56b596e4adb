import type { loadValidator as bundled } from './load-validator.js';
import { packageFile } from './package-file.js';

/** For module scripts. */
export const loadValidator: typeof bundled = (suffix) =>
  import(/* @vite-ignore */ packageFile('check.js') + suffix) as ReturnType<typeof bundled>;
