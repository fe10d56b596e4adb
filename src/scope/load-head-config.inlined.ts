import { createHeadConfigReader } from './head-config.js';
import type { loadHeadConfigReader as bundled } from './load-head-config.js';

/** For scripts that are one file: for a dynamic import the bundler would add module wrappers. */
export const loadHeadConfigReader: typeof bundled = () => Promise.resolve(createHeadConfigReader);
