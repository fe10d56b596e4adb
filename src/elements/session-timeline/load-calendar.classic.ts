import { canLoadFiles } from '../../runtime/package-file.js';
import { loadCalendar as load } from './load-calendar.cdn.js';
import type * as bundled from './load-calendar.js';

/** For the classic script: a page at a `file:` URL can't load modules, so it has no calendar. */
export const loadCalendar: typeof bundled.loadCalendar = (suffix) =>
  canLoadFiles() ? load(suffix) : new Promise(() => undefined);
