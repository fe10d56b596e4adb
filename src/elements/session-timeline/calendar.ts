import { nhsCellulitis } from '../../content/facts/symptoms.js';
import { SessionCalendar } from './session-calendar.js';

/**
 * What `calendar` and `starts` show: code, styles, words, and what they are based on. Script tags load it as a file of its
 * own, which takes from the element's what `calendar-code.ts` lists; see `calendar` in `vite.config.ts`.
 */
export const calendar = { SessionCalendar, basis: { facts: ['RISK-INF'], sources: [nhsCellulitis] } } as const;

export type Calendar = typeof calendar;
