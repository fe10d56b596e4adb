import { what } from '../contenders/index.mjs';
import { partNames } from '../measure/trace.mjs';
import { median } from '../measure/rounds.mjs';
import { first, kib, mid, pageKib, perPair, ratio } from './numbers.mjs';
import { reached } from './targets.mjs';

/** @import { Figure, Measured, Results } from '../types.js' */
/** @typedef {{ title: string, text: string, head: string[], rows: string[][] }} Table */

/** @param {number | undefined} value */
const format = (value, digits = 0) => (value !== undefined && Number.isFinite(value) ? value.toFixed(digits) : '–');
/**
 * @param {number | undefined} value
 * @param {number | undefined} factor
 */
const withRatio = (value, factor) =>
  factor !== undefined && Number.isFinite(factor) ? `${format(value)} (${format(factor, 2)}x)` : format(value);

/** @type {(results: Results) => Table} */
const targets = (results) => ({
  title: 'Figures to reach',
  text: 'Ratios are those of the same round; their median is printed.',
  head: ['what', 'to reach', 'measured', ''],
  rows: reached(results).map(({ name, target, unit, value, isReached }) => [
    name,
    `${target} ${unit}`.trim(),
    `${value} ${unit}`.trim(),
    isReached ? 'reached' : '**not reached**',
  ]),
});

/** @type {(results: Results) => Table} */
const load = ({ chosen, load }) => ({
  title: 'Load and answers',
  text: `The floors: \`dn-limit-q\` for the load, \`dn-limit-lite\` for the answers. Files and page in KiB after Brotli, times in ms,
the heap in KB after two collections.`,
  head: [
    'page',
    'files',
    'page with files',
    'ready',
    'main thread',
    'ten answers',
    'longest interaction',
    'heap',
    'nodes',
  ],
  rows: chosen.map((name) => {
    /** @param {Figure} key */
    const middle = (key) => mid(load[name], key);
    return [
      `\`${name}\``,
      format(kib(first(load[name])), 1),
      format(pageKib(first(load[name])), 1),
      withRatio(middle('ready'), ratio(load, name, 'dn-limit-q', 'ready')),
      withRatio(middle('task'), ratio(load, name, 'dn-limit-q', 'task')),
      withRatio(middle('answers'), ratio(load, name, 'dn-limit-lite', 'answers')),
      format(middle('longest')),
      format(middle('heap')),
      format(middle('nodes')),
    ];
  }),
});

/** @type {(results: Results) => Table} */
const slow = ({ chosen, slow }) => ({
  title: 'Slow 4G',
  text: 'In ms, with 1.6 Mbit/s and 150 ms to each answer of the server; Start is pressed in the frame that shows it.',
  head: ['page', 'Start shown', 'ready', 'requests'],
  rows: chosen.map((name) => [
    `\`${name}\``,
    format(mid(slow[name], 'started')),
    withRatio(mid(slow[name], 'ready'), ratio(slow, name, 'dn-limit-q', 'ready')),
    format(first(slow[name])?.files.length),
  ]),
});

/** @param {Measured} set */
const keysOf = (set) => [...new Set(Object.keys(set).map((key) => key.split('@')[1] ?? ''))];

/** @type {(results: Results) => Table} */
const shift = ({ chosen, shift }) => ({
  title: 'Layout shift',
  text: 'On slow 4G, nothing pressed, by the width of the page in px.',
  head: ['page', ...keysOf(shift)],
  rows: chosen.map((name) => [
    `\`${name}\``,
    ...keysOf(shift).map((width) => format(mid(shift[`${name}@${width}`], 'shift'), 3)),
  ]),
});

/** @type {(results: Results) => Table} */
const scale = ({ chosen, scale }) => ({
  title: 'Many widgets on a page',
  text: 'By the number of pairs of side effects and session: main thread in ms, then what one more pair costs.',
  head: ['page', ...keysOf(scale), 'ms a pair', 'KB of heap a pair', 'nodes a pair'],
  rows: chosen
    .filter((name) => keysOf(scale).some((count) => scale[`${name}@${count}`]))
    .map((name) => [
      `\`${name}\``,
      ...keysOf(scale).map((count) => format(mid(scale[`${name}@${count}`], 'task'))),
      format(perPair(scale, name, 'task'), 1),
      format(perPair(scale, name, 'heap'), 1),
      format(perPair(scale, name, 'nodes')),
    ]),
});

/** @type {(results: Results) => Table} */
const parts = ({ trace }) => ({
  title: 'Where the time of a load goes',
  text: 'The main thread in ms, from a trace, which itself costs time.',
  head: ['part', ...Object.keys(trace).map((name) => `\`${name}\``)],
  rows: partNames.map((part) => [
    part,
    ...Object.values(trace).map((rounds) => format(median(rounds.map((each) => each?.parts?.[part])), 1)),
  ]),
});

/** @type {(results: Results) => Table} */
const pages = ({ chosen }) => ({
  title: 'The pages',
  text: '',
  head: ['page', 'what'],
  rows: chosen.map((name) => [`\`${name}\``, what[name] ?? '']),
});

/** @param {Results} results */
export const tables = (results) => [targets, load, slow, shift, scale, parts, pages].map((table) => table(results));
