import { eligibility } from '../../content/words/en/index.js';

type Start = 'start' | 'private' | 'share';

/** The words of the start screen. This variant is for bundlers and for scripts that are one file, `words.cdn.ts` for two files. */
export const startWords: Pick<typeof eligibility, Start> = eligibility;

/** The words of the other screens. */
export const otherWords: Omit<typeof eligibility, Start> = eligibility;
