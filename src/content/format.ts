import type { Language } from './languages.js';

/** Numbers, times and lists as they are written in a language. */

export const number = ({ lang }: Language, value: number): string => new Intl.NumberFormat(lang).format(value);

/** A time with its unit: `15 minutes`, or from one to another, `10–15 minutes`. */
export function duration({ lang }: Language, unit: 'minute' | 'day' | 'week', from: number, to = from): string {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  // A range of one value would be written as an estimate: `~15 minutes`.
  return from === to ? format.format(from) : format.formatRange(from, to);
}

const inMillimeters = ({ lang }: Language) => new Intl.NumberFormat(lang, { style: 'unit', unit: 'millimeter' });

/** A depth with its unit, which no line end parts from it: `10 mm`. */
export const millimeters = (language: Language, value: number): string =>
  inMillimeters(language).format(value).replace(' ', '\u00a0');

/** The unit of depths alone, for an axis: `mm`. */
export const millimeterUnit = (language: Language): string =>
  inMillimeters(language)
    .formatToParts(0)
    .find(({ type }) => type === 'unit')?.value ?? '';

/** A year, without a mark between its digits. */
export const year = ({ lang }: Language, value: number): string =>
  new Intl.NumberFormat(lang, { useGrouping: false }).format(value);

/** A list of choices: `a, b, or c`. */
export const anyOf = ({ lang }: Language, items: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(items);

/** A day such as `2026-12-01`, written out. */
export const day = ({ lang }: Language, date: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
