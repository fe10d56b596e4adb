import * as calendar from './calendar.js';
import type * as bundled from './load-calendar.js';

/** For the classic script, because a page at a `file:` URL can't load modules. */
export const loadCalendar: typeof bundled.loadCalendar = () => Promise.resolve(calendar);
