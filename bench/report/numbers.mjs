import { median } from '../measure/rounds.mjs';

/** @import { Figure, Measured, Rounds, Visited } from '../types.js' */

/**
 * The median of a figure over the rounds; none where it was not measured.
 * @param {Rounds | undefined} rounds
 * @param {Figure} key
 */
export const mid = (rounds, key) => median((rounds ?? []).map((each) => each?.[key]));

/**
 * How many times the figure of a floor it is: the median of what it is in each round.
 * @param {Measured} set
 * @param {string} name
 * @param {string} floor
 * @param {Figure} key
 */
export const ratio = (set, name, floor, key) =>
  median((set[name] ?? []).map((each, round) => (each?.[key] ?? NaN) / (set[floor]?.[round]?.[key] ?? NaN)));

/**
 * What one more pair of side effects and session adds to a figure.
 * @param {Measured} scale
 * @param {string} name
 * @param {Figure} key
 */
export function perPair(scale, name, key) {
  const counts = Object.keys(scale)
    .filter((each) => each.startsWith(`${name}@`))
    .map((each) => Number(each.split('@')[1]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  /** @param {number} count */
  const at = (count) => mid(scale[`${name}@${count}`], key) ?? NaN;
  return counts.length > 1 ? (at(most) - at(least)) / (most - least) : undefined;
}

/** @param {Visited['files']} files */
const kibOf = (files) => files.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1024;

/**
 * The KiB of the files that a page loaded, without the page itself; of `only` these.
 * @param {Visited | undefined} visit
 * @param {string[]} [only]
 */
export function kib(visit, only) {
  const files = visit?.files.filter(({ path }) => !path.startsWith('/page/') && (!only || only.includes(path)));
  return files && kibOf(files);
}

/**
 * The KiB of a whole page.
 * @param {Visited | undefined} visit
 */
export const pageKib = (visit) => visit && kibOf(visit.files);

/** @param {Rounds | undefined} rounds */
export const first = (rounds) => rounds?.find(Boolean);
