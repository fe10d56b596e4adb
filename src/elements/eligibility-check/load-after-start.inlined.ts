import { afterStart } from './after-start.js';
import type { loadAfterStart as bundled } from './load-after-start.js';

/** For scripts that are one file: for a dynamic import the bundler would add module wrappers. */
export const loadAfterStart: typeof bundled = () => Promise.resolve(afterStart);
