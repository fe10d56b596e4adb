import { fill } from './fill.js';
import type { Language, Written } from './languages.js';
import { hasOwnFormats, isDayFirst } from './regions.js';

/**
 * How numbers, times and lists are written in a language and a region: with the digits of phone numbers and of CSS
 * counters, and in the calendar of the web, which is not the default in every region.
 */
export const locale = ({ lang, script, region }: Language): string =>
  [lang, script, region, 'u-ca-gregory-nu-latn'].filter(Boolean).join('-');

/** A day such as `2026-12-01`, written out. French has an ordinal for the first of a month, which `Intl` lacks. */
export function day(language: Written, date: string): string {
  const text = hasOwnFormats(language)
    ? ownDay(language, date)
    : new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return language.lang === 'fr' ? text.replace(/^1(?= )/, '1er') : text;
}

function ownDay(language: Written, date: string): string {
  const { months, date: pattern } = language.formats;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const names = months.split(' ');
  const name = names.length > 1 ? names[month - 1] : `${String(month)}${months}`;
  return fill<unknown>(isDayFirst(language) ? '{day} {month} {year}' : pattern, { year, month: name, day }).join('');
}
