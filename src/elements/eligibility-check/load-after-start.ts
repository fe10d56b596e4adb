import type { AfterStart } from './after-start.js';

/**
 * Loads what follows the start screen. This variant is for bundlers, `load-after-start.cdn.ts` for module scripts, and
 * `load-after-start.inlined.ts` for scripts that are one file.
 */
export const loadAfterStart: (suffix: string) => Promise<AfterStart> = async () =>
  (await import('./after-start.js')).afterStart;
