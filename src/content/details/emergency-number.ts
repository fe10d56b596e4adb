import { plainNumber } from './plain-number.js';

/** Whether digits that stand apart can only be one number: "1 1 2" and "9 11" can, "110 112" can't. */
const isOne = (digits: string): boolean => digits.split(/\D+/).filter((group) => group.length > 1).length < 2;

/**
 * The digits of an emergency number, whatever stands around them; nothing where they may be something else. A plus, a
 * star or a hash is dialled, so it is no such thing.
 */
export function emergencyDigits(text: string): string | undefined {
  const [, digits] = /^[^+*#\p{L}\p{N}]*(\d(?:[\d .-]*\d)?)[^+*#\p{L}\p{N}]*$/u.exec(plainNumber(text)) ?? [];
  const number = digits?.replace(/\D/g, '') ?? '';
  return digits !== undefined && isOne(digits) && /^[0-9]{2,6}$/.test(number) ? number : undefined;
}
