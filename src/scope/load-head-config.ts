import type { createHeadConfigReader } from './head-config.js';

/**
 * Loads the reader of the head script. This variant is for bundlers, `load-head-config.cdn.ts` for module scripts, and
 * `load-head-config.inlined.ts` for scripts that are one file.
 */
export const loadHeadConfigReader: (suffix: string) => Promise<typeof createHeadConfigReader> = async () =>
  (await import('./head-config.js')).createHeadConfigReader;
