import { headReader } from './head-config.js';
import type { loadHeadReader as bundled } from './load-head-config.js';

/** For scripts that are one file: for an import on demand the bundler would wrap its modules. */
export const loadHeadReader: typeof bundled = () => Promise.resolve(headReader);
