import { packageFile } from '../../runtime/package-file.js';
import type { loadElement as bundled } from './load-element.js';

/** For module scripts. */
export const loadElement: typeof bundled = (tag, suffix) =>
  import(/* @vite-ignore */ packageFile(`elements/${tag}.js`) + suffix);
