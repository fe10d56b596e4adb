/** The outcome levels in order of caution, the least cautious first. All comparisons of levels use this order. */
export const levels = ['none', 'provider', 'doctor', 'avoid'] as const;

export type Level = (typeof levels)[number];

/**
 * How cautious a level is. Throws for an unknown level, which must never count as less cautious than a known one. Like all
 * code that decides a level, it calls no function that a page could have replaced.
 */
export function caution(level: Level): number {
  for (let rank = 0; rank < levels.length; rank++) if (levels[rank] === level) return rank;
  throw new RangeError(`There is no level "${level}"; the levels are ${levels.join(', ')}.`);
}

/** The more cautious of two levels. */
export function moreCautious(a: Level, b: Level): Level {
  return caution(a) > caution(b) ? a : b;
}
