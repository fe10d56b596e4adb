import { hunks } from './hunks.mjs';

/**
 * A text that depends on a few choices ("axes"), as a template: literal pieces, and pieces that have a variant for each
 * combination of the axes that they depend on. It is found by rendering and comparing, so nothing is written twice.
 *
 * @typedef {Record<string, string>} Choice - A value of each axis.
 * @typedef {{ axes: string[], variants: Record<string, string> }} Variable
 * @typedef {(string | Variable)[]} Template
 */

/** Tags, and words with the white space after them. */
const tokensOf = (text) => text.match(/<[^>]*>|[^<\s]+\s*|\s+/g) ?? [];

/** Every combination of the axes' values. */
const combinations = (axes, names) =>
  names.reduce((all, name) => all.flatMap((each) => axes[name].map((value) => ({ ...each, [name]: value }))), [{}]);

/** The variant for a choice. */
export const keyOf = (names, choice) => names.map((name) => choice[name]).join('|');

const touches = (a, b) => a.from <= b.to && b.from <= a.to;

/** Adds a piece to others; pieces that touch become one. */
function add(pieces, piece) {
  const near = pieces.filter((each) => touches(each, piece));
  const all = [...near, piece];
  const merged = {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
    axes: [...new Set(all.flatMap(({ axes }) => axes))].sort(),
  };
  const rest = pieces.filter((each) => !near.includes(each));
  return near.length > 0 && rest.some((each) => touches(each, merged)) ? add(rest, merged) : [...rest, merged];
}

const isInside = (hunk, { from, to }) => from <= hunk.from && hunk.to <= to;

/**
 * @param {Record<string, string[]>} axes - The values of each; the first is where the others are compared with.
 * @param {(choice: Choice) => string} render
 * @returns {Template}
 */
export function templateOf(axes, render) {
  const base = Object.fromEntries(Object.entries(axes).map(([name, [first]]) => [name, first]));
  const tokens = tokensOf(render(base));
  const cache = new Map();
  const compare = (some) => {
    const choice = { ...base, ...some };
    const key = JSON.stringify(choice);
    if (!cache.has(key)) {
      const other = tokensOf(render(choice));
      cache.set(key, { other, found: hunks(tokens, other) });
    }
    return cache.get(key);
  };
  let pieces = [];
  for (const [name, values] of Object.entries(axes)) {
    for (const value of values.slice(1)) {
      for (const { from, to } of compare({ [name]: value }).found) pieces = add(pieces, { from, to, axes: [name] });
    }
  }
  // Two axes together may change more than each of them.
  for (let before = ''; before !== JSON.stringify(pieces);) {
    before = JSON.stringify(pieces);
    for (const piece of pieces) {
      for (const some of combinations(axes, piece.axes)) {
        for (const { from, to } of compare(some).found) {
          if (!pieces.some((each) => isInside({ from, to }, each)))
            pieces = add(pieces, { from, to, axes: piece.axes });
        }
      }
    }
  }
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const template = [];
  let at = 0;
  for (const piece of sorted) {
    template.push(tokens.slice(at, piece.from).join(''), variable(piece, axes, compare));
    at = piece.to;
  }
  return [...template, tokens.slice(at).join('')].filter((part) => part !== '');
}

function variable(piece, axes, compare) {
  const variants = combinations(axes, piece.axes).map((some) => {
    const { other, found } = compare(some);
    const shift = (hunk) => hunk.otherTo - hunk.otherFrom - (hunk.to - hunk.from);
    const sum = (some) => some.map(shift).reduce((a, b) => a + b, 0);
    const start = piece.from + sum(found.filter((hunk) => hunk.to < piece.from));
    const length = piece.to - piece.from + sum(found.filter((hunk) => isInside(hunk, piece)));
    return [keyOf(piece.axes, some), other.slice(start, start + length).join('')];
  });
  return { axes: piece.axes, variants: Object.fromEntries(variants) };
}

/** The text for a choice; PHP does the same, in includes/static-html.php. */
export const compose = (template, choice) =>
  template.map((part) => (typeof part === 'string' ? part : part.variants[keyOf(part.axes, choice)])).join('');
