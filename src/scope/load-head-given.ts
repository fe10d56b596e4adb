import type { headReader } from './head-given.js';

/** Loads what reads a script in the page. Only files that no bundler serves can be asked for at another address. */
export const loadHeadGiven: (suffix: string) => Promise<typeof headReader> = async () =>
  (await import('./head-given.js')).headReader;
