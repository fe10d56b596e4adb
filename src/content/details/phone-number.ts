import { isOneNumber } from './one-number.js';
import { digitsOf, numberIn, plainNumber } from './plain-number.js';

/** A country code followed by brackets that start with a zero: `+44 (0)20`, `(+44) (020)`. */
const trunkZero = /^(\(? ?(?:\+|00) ?(\d{1,3}) ?\)?[ .\-/]*\( ?)0(?=[ \d]*\))/;

/** Countries where the zero in brackets is also dialled from abroad, or where more than the zero is left out. */
const unclearZero = ['36', '39', '52', '225', '378', '379'];

/**
 * What to dial for a number as typed; nothing if that is ambiguous. A zero in brackets after a country code is not dialled.
 * A number with an extension is not dialled at all, because the extension would be lost.
 */
function dialled(text: string): string | undefined {
  const typed = plainNumber(text)
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  const [, , country = ''] = trunkZero.exec(typed) ?? [];
  if (unclearZero.includes(country)) return undefined;
  const number = typed.replace(trunkZero, '$1');
  return isOneNumber(number) ? number.replace(/[^+\d]/g, '') : undefined;
}

interface Phone {
  readonly dial?: string | undefined;
  /** Missing if it can't be dialled. */
  readonly text?: string;
  readonly reason?: string;
}

/** Parses a phone number: what to dial and show, or why it can't be used. */
export function readPhone(input: string): Phone {
  const text = numberIn(input);
  const dial = dialled(text);
  if (dial !== undefined) return { dial, text };
  // Too few digits for a phone number, with or without words: "24/7".
  if (digitsOf(text).length < 4)
    return { reason: 'is not a phone number; write it as it is dialled, such as "+15550100"' };
  return {
    text,
    reason: 'is not one number that can be dialled, so it is shown without a link; write one such as "+15550100"',
  };
}

/** The digits of each number that the input may contain. */
export function numbersOf(input: string): readonly string[] {
  const text = numberIn(input);
  const dial = dialled(text);
  return (dial === undefined ? plainNumber(text).split(/[^\d .-]+/) : [dial]).map(digitsOf);
}
