import { loadChunk } from '../../../runtime/load-chunk.js';
import { canLoadFiles } from '../../../runtime/package-file.js';
import { handoutCode } from './handout-code.js';
import type * as bundled from './load-handout.js';

/** For script tags. A page at a `file:` URL can't load it: there the outcome is printed as it is shown, and that is all. */
export const loadHandout: typeof bundled.loadHandout = (suffix) =>
  canLoadFiles()
    ? loadChunk<typeof handoutCode, bundled.HandoutFile>('handout', handoutCode, suffix)
    : new Promise(() => undefined);
