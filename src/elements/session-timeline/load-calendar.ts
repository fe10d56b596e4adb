import type * as calendar from './calendar.js';

export type CalendarFile = typeof calendar;

/**
 * Loads the calendar. This variant is for bundlers, `load-calendar.cdn.ts` for module scripts, and `load-calendar.inlined.ts`
 * for the classic script.
 */
export const loadCalendar: (suffix: string) => Promise<CalendarFile> = () => import('./calendar.js');
