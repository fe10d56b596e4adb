import { loadChunk } from '../../../runtime/load-chunk.js';
import { handoutCode } from './handout-code.js';
import type * as bundled from './load-handout.js';

/** For module scripts. */
export const loadHandout: typeof bundled.loadHandout = (suffix) =>
  loadChunk<bundled.HandoutFile>('handout', handoutCode, suffix);
