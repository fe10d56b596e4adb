/** Signs that a text in plain characters holds something else than one number: two of them, a range, hours, a note. */
const signs: readonly ((number: string, groups: readonly string[], start: string) => boolean)[] = [
  // No number has more than 15 digits, with +1 no more than 11; in groups without its country's code none has 14.
  (number, groups, start) => {
    const most = { '00': 17, '+': /^\D+1/.test(number) ? 11 : 15 }[start] ?? (groups.length === 1 ? 15 : 13);
    return length(number) < 3 || length(number) > most;
  },
  // Another sign than those that numbers are written with, or a second plus.
  (number) => !/^\(? ?\+?[\d ().\-/]+$/.test(number),
  // A zero in brackets that follows no country's code.
  (number) => /\d.*\( ?0 ?\)/.test(number),
  // A note in brackets at the end.
  (number) => /\)/.test(number) && length(number.replace(/.*\)/, '')) < 4,
  // Two parts that are each long enough to be dialled. An area code is not, but may have six digits.
  (number, groups, start) =>
    [groups, number.split(/ [./-] /)].some(
      (parts) => parts.filter((part) => length(part) >= (start ? 7 : 6)).length > 1,
    ),
  // The same beginning again: "555 0100 555 0101".
  (_, groups) => groups.some((group, index) => group.length > 2 && groups.indexOf(group, index + 2) > 0),
  // A slash that parts something else than an area code from the rest: "030 1234567/68".
  (number, _, start) => {
    const [area = '', rest, more] = number.split('/');
    const longest = { '00': 9, '+': 7, '0': 6 }[start] ?? 3;
    return rest !== undefined && (more !== undefined || length(area) > longest || length(rest) < 4);
  },
];

const length = (text: string): number => text.replace(/\D/g, '').length;

/** Whether a text in plain characters is one number, and nothing else. */
export function isOneNumber(number: string): boolean {
  const [, start = ''] = /^\(? ?(\+|00|0)/.exec(number) ?? [];
  const groups = number.match(/\d+/g) ?? [];
  return !signs.some((sign) => sign(number, groups, start));
}
