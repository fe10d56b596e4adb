import type { Calendar } from './calendar.js';

/** Loads the calendar. This variant is for bundlers, `load-calendar.cdn.ts` for scripts, and `load-calendar.classic.ts` for the classic one. */
export const loadCalendar: (suffix: string) => Promise<Calendar> = async () => (await import('./calendar.js')).calendar;
