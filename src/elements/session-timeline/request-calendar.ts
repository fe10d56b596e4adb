import { howToFix, retry } from '../../runtime/loading.js';
import { logOnce } from '../../runtime/log-once.js';
import { loadCalendar, type CalendarFile } from './load-calendar.js';

/** What all elements of the page share. */
let requested: Promise<CalendarFile> | undefined;

function onFailure(error: unknown): void {
  logOnce(`dn-widgets can't load the calendar of <dn-session-timeline>; ${howToFix}. ${String(error)}`, console.error);
}

/** Loads the calendar once a page, after the first paint and never because of a click. */
export function requestCalendar(use: (calendar: CalendarFile) => void): void {
  requestAnimationFrame(() => setTimeout(() => void (requested ??= retry(loadCalendar, { onFailure })).then(use)));
}
