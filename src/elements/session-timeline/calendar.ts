/**
 * What `calendar` and `starts` show: code, styles and words. Script tags load it as a file of its own, which takes from the
 * element's what `calendar-code.ts` lists; see `calendar` in `vite.config.ts`.
 */
export { SessionCalendar } from './session-calendar.js';
