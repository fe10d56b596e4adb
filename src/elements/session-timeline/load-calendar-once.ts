import { loadWhenIdle } from '../../runtime/load-when-idle.js';
import { loadCalendar, type CalendarFile } from './load-calendar.js';

let file: Promise<CalendarFile> | undefined;

/** The file of the calendar, loaded once a page. */
export const loadCalendarOnce = (): Promise<CalendarFile> =>
  (file ??= loadWhenIdle('the calendar of <dn-session-timeline>', loadCalendar));
