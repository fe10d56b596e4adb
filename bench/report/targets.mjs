import { first, kib, mid, perPair, ratio } from './numbers.mjs';

/** @import { Results } from '../types.js' */

/**
 * The greatest shift of the pages with our elements, at any width.
 * @param {Results} results
 */
function greatestShift({ chosen, shift }) {
  const ours = chosen.filter((name) => name.startsWith('dn-') && !name.startsWith('dn-limit'));
  const keys = Object.keys(shift).filter((key) => ours.includes(key.split('@')[0] ?? ''));
  return keys.length > 0 ? Math.max(...keys.map((key) => mid(shift[key], 'shift') ?? NaN)) : undefined;
}

/**
 * What the bench shall show, by name: the figure to reach, what is measured, and its unit.
 *
 * @type {Record<string, [number, (results: Results) => number | undefined, string]>}
 */
const targets = {
  'ready, `dn-core` to `dn-limit-q`': [1.15, ({ load }) => ratio(load, 'dn-core', 'dn-limit-q', 'ready'), 'x'],
  'ready on slow 4G, `dn-core` to `dn-limit-q`': [
    1.3,
    ({ slow }) => ratio(slow, 'dn-core', 'dn-limit-q', 'ready'),
    'x',
  ],
  'ready on slow 4G, `dn-autoload` to `dn-limit-q`': [
    1.6,
    ({ slow }) => ratio(slow, 'dn-autoload', 'dn-limit-q', 'ready'),
    'x',
  ],
  'ten answers, `dn-core` to `dn-limit-lite`': [
    1.4,
    ({ load }) => ratio(load, 'dn-core', 'dn-limit-lite', 'answers'),
    'x',
  ],
  'the longest interaction of `dn-core`': [32, ({ load }) => mid(load['dn-core'], 'longest'), 'ms'],
  'layout shift of our pages, the greatest': [0, greatestShift, ''],
  '`dn-core` up to Start': [19, ({ slow }) => kib(first(slow['dn-core']), first(slow['dn-core'])?.firstFiles), 'KiB'],
  '`dn-core` whole': [25, ({ load }) => kib(first(load['dn-core'])), 'KiB'],
  'one more pair of side effects and session': [8, ({ scale }) => perPair(scale, 'dn-core', 'task'), 'ms'],
  'the heap of one more pair': [16, ({ scale }) => perPair(scale, 'dn-core', 'heap'), 'KB'],
  'our styles: main thread, `dn-limit-q` to `dn-limit-lite`': [
    1.4,
    ({ load }) => ratio(load, 'dn-limit-q', 'dn-limit-lite', 'task'),
    'x',
  ],
};

/**
 * The targets of which the run has measured what they need.
 * @param {Results} results
 */
export const reached = (results) =>
  Object.entries(targets)
    .map(([name, [target, measure, unit]]) => ({ name, target, unit, value: measure(results) ?? NaN }))
    .filter(({ value }) => Number.isFinite(value))
    // As precise as it is printed.
    .map((each) => ({ ...each, value: Number(each.value.toFixed(each.unit === 'x' ? 2 : each.unit ? 1 : 3)) }))
    .map((each) => ({ ...each, isReached: each.value <= each.target }));
