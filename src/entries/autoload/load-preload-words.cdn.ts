import { packageFile } from '../../runtime/package-file.js';
import type { loadPreloadWords as bundled } from './load-preload-words.js';

/** For module scripts. */
export const loadPreloadWords: typeof bundled = () =>
  import(/* @vite-ignore */ packageFile(`chunks/preload-words-${__VERSION__}.js`)) as ReturnType<typeof bundled>;
