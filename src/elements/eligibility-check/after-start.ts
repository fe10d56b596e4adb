import { styles } from './after-start-styles.js';
import { StartedScreening } from './started-screening.js';
import { otherWords } from './words.js';

/**
 * Everything after the start screen: code, styles and words. Script tags load it as a second file, which takes from the first
 * what `shared-code.ts` lists; see `afterStart` in `vite.config.ts`.
 */
export const afterStart = { StartedScreening, otherWords, styles };

export type AfterStart = typeof afterStart;
