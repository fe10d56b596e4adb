import { locale } from './format.js';
import type { Language } from './languages.js';

/** A list of choices: `a, b, or c`. */
export const anyOf = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locale(language), { type: 'disjunction' }).format(items);
