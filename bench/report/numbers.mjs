import { median } from '../measure/rounds.mjs';

/** The median of a figure over the rounds; none where it was not measured. */
export const mid = (rounds, key) => median((rounds ?? []).map((each) => each?.[key]));

/** How many times the figure of a floor it is: the median of what it is in each round. */
export const ratio = (set, name, floor, key) =>
  median((set[name] ?? []).map((each, round) => each?.[key] / set[floor]?.[round]?.[key]));

/** What one more pair of side effects and session adds to a figure. */
export function perPair(scale, name, key) {
  const counts = Object.keys(scale)
    .filter((each) => each.startsWith(`${name}@`))
    .map((each) => Number(each.split('@')[1]));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const at = (count) => mid(scale[`${name}@${count}`], key);
  return counts.length > 1 ? (at(most) - at(least)) / (most - least) : undefined;
}

/** The KiB of the files that a page loaded, without the page itself; of `only` these. */
export function kib(visit, only) {
  const files = visit?.files.filter(({ path }) => !path.startsWith('/page/') && (!only || only.includes(path)));
  return files && files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
}

/** The KiB of a whole page. */
export const pageKib = (visit) => visit && visit.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

export const first = (rounds) => rounds?.find(Boolean);
