import { locale } from './format.js';
import type { Language } from './languages.js';

/** A year, without a mark between its digits. */
export const year = (language: Language, value: number): string =>
  new Intl.NumberFormat(locale(language), { useGrouping: false }).format(value);
