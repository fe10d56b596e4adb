import { fill } from './fill.js';
import type { Language, Written } from './languages.js';

/**
 * How numbers, times and lists are written in a language and a region: with the digits of phone numbers and of CSS
 * counters, and in the calendar of the web, which is not the default in every region.
 */
export const locale = ({ lang, script, region }: Language): string =>
  [lang, script, region, 'u-ca-gregory-nu-latn'].filter(Boolean).join('-');

/** A language with its region: `esMX`. */
export const regional = ({ lang, region = '' }: Language): string => lang + region;

/** Where days are written as the words have it: nearly everywhere, but for English and for some names of months. */
const asWords = /^(fr|zh|de(?!AT|IT)|es(?!HN|PE|UY)|ar(?!DZ|IQ|JO|LB|MA|MR|PS|SY|TN)|en(CA|US)?$)/;

/** Where English puts the day before the month; of its other regions `Intl` knows. */
const dayFirst = /^en(AU|GB|IE|IN|NZ)$/;

/** A day such as `2026-12-01`, written out. French has an ordinal for the first of a month, which `Intl` lacks. */
export function day(language: Written, date: string): string {
  const { lang, formats } = language;
  const place = regional(language);
  const pattern = asWords.test(place) ? formats.date : dayFirst.test(place) && '{day} {month} {year}';
  if (!pattern) {
    const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(date));
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const names = formats.months.split(' ');
  const name = names[1] ? names[month - 1] : `${String(month)}${formats.months}`;
  return fill<unknown>(pattern, { year, month: name, day: lang === 'fr' && day === 1 ? '1er' : day }).join('');
}
