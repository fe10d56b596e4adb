import { cleanText, unquoted } from './clean-text.js';

/** The value of a digit in any script: Unicode has the ten digits of a script in a row, preceded by a non-digit. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value % 10;
}

/** A number in ASCII characters. Only decimal digits are converted: not "²", not "①". */
export const plainNumber = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/[\p{Pd}\u2212\u2043\u30FC\uFF70]/gu, '-')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[⁄∕]/g, '/')
    .replace(/[·•‧∙・]/g, '.')
    .replace(/[\s\p{Cc}]+/gu, ' ');

/** The number in a detail, without a prefix from a URL or a letterhead: `tel:112`, "Tel. 112". */
export const numberIn = (input: string): string => unquoted(unquoted(cleanText(input)).replace(/^tel[.:]+\/*/i, ''));

export const digitsOf = (text: string): string => plainNumber(text).replace(/\D/g, '');
