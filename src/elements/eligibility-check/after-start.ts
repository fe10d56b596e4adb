import { eligibility } from '../../content/words/en/index.js';
import { styles } from './after-start-styles.js';
import { StartedScreening } from './started-screening.js';

/**
 * Everything after the start screen: code, styles and words. Script tags load it as a second file, which takes from the first
 * what `shared-code.ts` lists; see `build/after-start.mjs`.
 */
export const afterStart = { StartedScreening, eligibility, styles };

export type AfterStart = typeof afterStart;
