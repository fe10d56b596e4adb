import { isOneNumber } from './one-number.js';
import { digitsOf, numberIn, plainNumber } from './plain-number.js';

/** A country's code, then a bracket that begins with a zero: `+44 (0)20`, `(+44) (020)`. */
const trunkZero = /^(\(? ?(?:\+|00) ?(\d{1,3}) ?\)?[ .\-/]*\( ?)0(?=[ \d]*\))/;

/** Countries where the zero in brackets is dialled from abroad too, or where more than a zero is left out. */
const unclearZero = ['36', '39', '52', '225', '378', '379'];

/**
 * What to dial for a number as it is typed; nothing where that can't be told for sure. A zero in brackets after a
 * country's code is not dialled. Of a number with an extension no part is dialled: the extension would be lost.
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
  /** Missing where nothing of it can be called. */
  readonly text?: string;
  readonly reason?: string;
}

/** A phone as a site gives it: what is dialled and what is shown, or why not. */
export function readPhone(input: string): Phone {
  const text = numberIn(input);
  const dial = dialled(text);
  if (dial !== undefined) return { dial, text };
  // So few digits reach nobody, with words or without: "24/7".
  if (digitsOf(text).length < 4)
    return { reason: 'is not a phone number; write it as it is dialled, such as "+15550100"' };
  return {
    text,
    reason: 'is not one number that can be dialled, so it is shown without a link; write one such as "+15550100"',
  };
}

/** The digits of each number that a phone may be. */
export function numbersOf(input: string): readonly string[] {
  const text = numberIn(input);
  const dial = dialled(text);
  return (dial === undefined ? plainNumber(text).split(/[^\d .-]+/) : [dial]).map(digitsOf);
}
