import { packageFile } from '../../runtime/package-file.js';
import type { AfterStart } from './after-start.js';
import type { loadAfterStart as bundled } from './load-after-start.js';
import { sharedCode } from './shared-code.js';

interface SecondFile {
  readonly default: (code: typeof sharedCode) => { readonly afterStart: AfterStart };
}

/** For module scripts. The file gets the code of this one: an import would load a moved or renamed script once more. */
export const loadAfterStart: typeof bundled = async (suffix) => {
  const url = packageFile(`chunks/after-start-${__VERSION__}.js`) + suffix;
  return ((await import(/* @vite-ignore */ url)) as SecondFile).default(sharedCode).afterStart;
};
