import { locale, regional } from './format.js';
import type { Language } from './languages.js';

/** The thousands separators, and the languages and regions that use them. */
const separators: readonly (readonly [separator: string, where: RegExp])[] = [
  [',', /^(zh|ar(AE|BH|EG|KW|OM|QA|SA)?$|en(AU|CA|GB|IE|IN|NZ|US)?$|es(419|MX|PR|US)$)/],
  ['.', /^(de(DE)?|es(ES)?)$/],
  ['\u202f', /^fr(BE|CH|FR)?$/],
];

/**
 * A number that may have a thousands separator; smaller ones are the same everywhere and need no function. Spain uses none
 * below ten thousand, and India groups differently from a lakh on.
 */
export function number(language: Language, value: number): string {
  const digits = String(value);
  if (/^\d{1,3}$/.test(digits)) return digits;
  const [separator] = separators.find(([, where]) => where.test(regional(language))) ?? [];
  if (separator !== undefined && /^\d{4,5}$/.test(digits))
    return separator === '.' && language.lang === 'es' && value < 10_000
      ? digits
      : digits.replace(/(?=...$)/, separator);
  // Engines use different thousands separators for Switzerland.
  const text = new Intl.NumberFormat(locale(language)).format(value);
  return text.replaceAll(/['’]/g, language.lang === 'fr' ? '\u202f' : '’');
}
