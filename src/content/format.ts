import type { Language } from './languages.js';

/** How numbers, times and lists are written in a language: with the digits of phone numbers and of CSS counters. */
export const locale = ({ lang }: Language): string => `${lang}-u-nu-latn`;

export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(locale(language)).format(value);

/** A day such as `2026-12-01`, written out. */
export const day = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
