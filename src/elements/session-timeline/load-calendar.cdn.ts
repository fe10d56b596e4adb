import { loadChunk } from '../../runtime/load-chunk.js';
import { sharedCode } from './calendar-code.js';
import type * as calendar from './calendar.js';
import type { loadCalendar as bundled } from './load-calendar.js';

/** For script tags. */
export const loadCalendar: typeof bundled = async (suffix) =>
  (await loadChunk<typeof sharedCode, typeof calendar>('calendar', sharedCode, suffix)).calendar;
