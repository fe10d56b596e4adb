import { locale } from './format.js';
import type { Language } from './languages.js';

const inMillimeters = (language: Language) =>
  new Intl.NumberFormat(locale(language), { style: 'unit', unit: 'millimeter' });

/** A depth with its unit, which no line end parts from it: `10 mm`. */
export const millimeters = (language: Language, value: number): string =>
  inMillimeters(language).format(value).replace(/\s/, '\u00a0');

/** The unit of depths alone, for an axis: `mm`. */
export const millimeterUnit = (language: Language): string =>
  inMillimeters(language)
    .formatToParts(0)
    .find(({ type }) => type === 'unit')?.value ?? '';
