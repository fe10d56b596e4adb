import { fill } from './fill.js';
import type { Language, LanguageWithFormats } from './languages.js';

/**
 * The locale for numbers, times and lists in a language and region: with Latin digits, as in phone numbers and CSS counters,
 * and the Gregorian calendar, which is not the default in every region.
 */
export const locale = ({ lang, script, region }: Language): string =>
  [lang, script, region, 'u-ca-gregory-nu-latn'].filter(Boolean).join('-');

/** A language with its region: `esMX`. */
export const regional = ({ lang, region = '' }: Language): string => lang + region;

/** The locales whose dates use the words' formats; in others the order or the names of months differ. */
const asWords = /^(fr|zh|de(?!AT|IT)|es(?!HN|PE|UY)|ar(?!DZ|IQ|JO|LB|MA|MR|PS|SY|TN)|en(CA|US)?$)/;

/** The regions of English that write the day before the month; `Intl` formats the others. */
const dayFirst = /^en(AU|GB|IE|IN|NZ)$/;

/** A date such as `2026-12-01`, written out. French uses an ordinal for the first of a month, which `Intl` lacks. */
export function day(language: LanguageWithFormats, date: string): string {
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
