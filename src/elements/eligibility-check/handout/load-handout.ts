/** The file of the handout. */
export type HandoutFile = typeof import('./handout.js');

/**
 * Loads the handout. This variant is for bundlers, `load-handout.cdn.ts` for module scripts, and `load-handout.inlined.ts`
 * for the classic script.
 */
export const loadHandout: (suffix: string) => Promise<HandoutFile> = () => import('./handout.js');
