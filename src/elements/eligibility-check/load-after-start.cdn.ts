import { loadChunk } from '../../runtime/load-chunk.js';
import type * as afterStart from './after-start.js';
import type { loadAfterStart as bundled } from './load-after-start.js';
import { sharedCode } from './shared-code.js';

/** For module scripts. */
export const loadAfterStart: typeof bundled = async (suffix) =>
  (await loadChunk<typeof afterStart>('after-start', sharedCode, suffix)).afterStart;
