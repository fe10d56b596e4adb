import { howToFix, retry } from '../../runtime/loading.js';
import { logOnce } from '../../runtime/log-once.js';
import type { Calendar } from './calendar.js';
import { loadCalendar } from './load-calendar.js';

/** What all elements of the page share. */
let requested: Promise<Calendar> | undefined;

function onFailure(error: unknown): void {
  logOnce(`dn-widgets can't load the calendar of <dn-session-timeline>; ${howToFix}. ${String(error)}`, console.error);
}

/** Loads the calendar once a page, after the first paint and never because of a click. If it can't, nothing is missing. */
export function requestCalendar(use: (calendar: Calendar) => void): void {
  requestAnimationFrame(() => setTimeout(() => void (requested ??= retry(loadCalendar, { onFailure })).then(use)));
}
