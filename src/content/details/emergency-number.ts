import { plainNumber } from './plain-number.js';

/** Whether groups of digits can only be one number: "1 1 2" and "9 11" can, "110 112" can't. */
const isOne = (digits: string): boolean => digits.split(/\D+/).filter((group) => group.length > 1).length < 2;

/**
 * The digits of an emergency number, whatever text surrounds them; nothing if they may be something else. A plus, a star or
 * a hash would be dialled, so a value with one is not an emergency number.
 */
export function emergencyDigits(text: string): string | undefined {
  const [, digits] = /^[^+*#\p{L}\p{N}]*(\d(?:[\d .-]*\d)?)[^+*#\p{L}\p{N}]*$/u.exec(plainNumber(text)) ?? [];
  const number = digits?.replace(/\D/g, '') ?? '';
  return digits !== undefined && isOne(digits) && /^[0-9]{2,6}$/.test(number) ? number : undefined;
}
