import { loadChunk } from '../../runtime/load-chunk.js';
import { calendarCode } from './calendar-code.js';
import type * as bundled from './load-calendar.js';

/** For module scripts. */
export const loadCalendar: typeof bundled.loadCalendar = (suffix) =>
  loadChunk<bundled.CalendarFile>('calendar', calendarCode, suffix);
