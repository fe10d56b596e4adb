import type { Language } from './languages.js';

/**
 * How numbers, times and lists are written in a language and a region: with the digits of phone numbers and of CSS
 * counters, and in the calendar of the web, which is not the default in every region.
 */
export const locale = ({ lang, script, region }: Language): string =>
  [lang, script, region, 'u-ca-gregory-nu-latn'].filter(Boolean).join('-');

/** Engines differ in the mark that parts the thousands in Switzerland. */
export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(locale(language)).format(value).replaceAll(/['’]/g, language.lang === 'fr' ? '\u202f' : '’');

/** A day such as `2026-12-01`, written out. French has an ordinal for the first of a month, which `Intl` lacks. */
export function day(language: Language, date: string): string {
  const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(new Date(date));
  return language.lang === 'fr' ? text.replace(/^1(?= )/, '1er') : text;
}
