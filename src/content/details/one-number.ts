/** Patterns of normalized text that is not exactly one number: two numbers, a range, hours, a note. */
const signs: readonly ((number: string, groups: readonly string[], start: string) => boolean)[] = [
  // A number has at most 15 digits, at most 11 with +1, and at most 13 in groups without a country code.
  (number, groups, start) => {
    const most = { '00': 17, '+': /^\D+1/.test(number) ? 11 : 15 }[start] ?? (groups.length === 1 ? 15 : 13);
    return length(number) < 3 || length(number) > most;
  },
  // A character that is not used in numbers, or a second plus.
  (number) => !/^\(? ?\+?[\d ().\-/]+$/.test(number),
  // A zero in brackets that doesn't follow a country code.
  (number) => /\d.*\( ?0 ?\)/.test(number),
  // A note in brackets at the end.
  (number) => /\)/.test(number) && length(number.replace(/.*\)/, '')) < 4,
  // Two parts that are each long enough to be dialled. An area code has up to six digits.
  (number, groups, start) =>
    [groups, number.split(/ [./-] /)].some(
      (parts) => parts.filter((part) => length(part) >= (start ? 7 : 6)).length > 1,
    ),
  // The same start twice: "555 0100 555 0101".
  (_, groups) => groups.some((group, index) => group.length > 2 && groups.indexOf(group, index + 2) > 0),
  // A slash after something other than an area code: "030 1234567/68".
  (number, _, start) => {
    const [area = '', rest, more] = number.split('/');
    const longest = { '00': 9, '+': 7, '0': 6 }[start] ?? 3;
    return rest !== undefined && (more !== undefined || length(area) > longest || length(rest) < 4);
  },
];

const length = (text: string): number => text.replace(/\D/g, '').length;

/** Whether normalized text is exactly one number. */
export function isOneNumber(number: string): boolean {
  const [, start = ''] = /^\(? ?(\+|00|0)/.exec(number) ?? [];
  const groups = number.match(/\d+/g) ?? [];
  return !signs.some((sign) => sign(number, groups, start));
}
