import type { headReader } from './head-config.js';

/**
 * Loads what reads a head script, through the page's bundler. `load-head-config.cdn.ts` does it for script tags;
 * `load-head-config.inlined.ts` has it in scripts that are one file.
 */
export const loadHeadReader: (suffix: string) => Promise<typeof headReader> = async () =>
  (await import('./head-config.js')).headReader;
