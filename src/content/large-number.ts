import { number } from './format.js';
import type { Language } from './languages.js';
import { regional } from './regions.js';

/** What parts the thousands, and where: in the languages alone, and in the regions that are known here. */
const marks: readonly (readonly [mark: string, where: RegExp])[] = [
  [',', /^(zh|ar(AE|BH|EG|KW|OM|QA|SA)?$|en(AU|CA|GB|IE|IN|NZ|US)?$|es(419|MX|PR|US)$)/],
  ['.', /^(de(DE)?|es(ES)?)$/],
  ['\u202f', /^fr(BE|CH|FR)?$/],
];

/** A number that may have thousands. India parts them otherwise from a lakh on, and Spain not below ten thousand. */
export function largeNumber(language: Language, value: number): string {
  const [mark] = marks.find(([, where]) => where.test(regional(language))) ?? [];
  const digits = String(value);
  if (mark === undefined || !/^\d{4,5}$/.test(digits)) return number(language, value);
  return mark === '.' && language.lang === 'es' && value < 10_000 ? digits : digits.replace(/(?=...$)/, mark);
}
