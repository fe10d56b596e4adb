import { headReader } from './head-config.js';
import type { loadHeadReader as bundled } from './load-head-config.js';

/** For scripts that are one file: for a dynamic import the bundler would add module wrappers. */
export const loadHeadReader: typeof bundled = () => Promise.resolve(headReader);
