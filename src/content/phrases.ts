import { locale } from './format.js';
import type { Language } from './languages.js';

// What some widgets say beside numbers and days, which all do.

/** A time with its unit: `15 minutes`, or from one to another, `10–15 minutes`. */
export function duration(language: Language, unit: 'minute' | 'day' | 'week', from: number, to = from): string {
  const format = new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' });
  // A range of one value would be written as an estimate: `~15 minutes`.
  return from === to ? format.format(from) : format.formatRange(from, to);
}

const inMillimeters = (language: Language) =>
  new Intl.NumberFormat(locale(language), { style: 'unit', unit: 'millimeter' });

/** A depth with its unit, which no line end parts from it: `10 mm`. */
export const millimeters = (language: Language, value: number): string =>
  inMillimeters(language).format(value).replace(' ', '\u00a0');

/** The unit of depths alone, for an axis: `mm`. */
export const millimeterUnit = (language: Language): string =>
  inMillimeters(language)
    .formatToParts(0)
    .find(({ type }) => type === 'unit')?.value ?? '';

/** A year, without a mark between its digits. */
export const year = (language: Language, value: number): string =>
  new Intl.NumberFormat(locale(language), { useGrouping: false }).format(value);

/** A list of choices: `a, b, or c`. */
export const anyOf = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locale(language), { type: 'disjunction' }).format(items);
