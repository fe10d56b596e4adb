import { day } from '../content/format.js';
import type { LanguageWithFormats } from '../content/languages.js';

/** The date where the reader is, written out: around midnight it is not the date in UTC. */
export function today(language: LanguageWithFormats, now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return day(language, local.toISOString().slice(0, 10));
}
