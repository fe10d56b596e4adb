/**
 * Visits every page once a round, forwards and backwards in turn, so that a busy moment does not hit one contender alone. Goes
 * on until the number of rounds or the time is used up, but for one round at least.
 *
 * @template Result
 * @param {object} run
 * @param {string} run.title
 * @param {string[]} run.keys
 * @param {number} run.rounds
 * @param {number} run.minutes
 * @param {(key: string) => Promise<Result>} run.measure
 * @param {() => boolean} run.canGoOn Whether a visit that failed does not end the run
 * @returns {Promise<Record<string, (Result | undefined)[]>>} The results of each round; none where a visit failed
 */
export async function interleave({ title, keys, rounds, minutes, measure, canGoOn }) {
  /** @type {Record<string, (Result | undefined)[]>} */
  const results = Object.fromEntries(keys.map((key) => [key, []]));
  const end = Date.now() + minutes * 60_000;
  for (let round = 0; round < rounds && (round === 0 || Date.now() < end); round++) {
    for (const key of round % 2 ? keys.toReversed() : keys) {
      const result = await measure(key).catch((/** @type {Error} */ error) => {
        if (!canGoOn()) throw error;
        console.error(`${title}: ${key} failed: ${error.message.split('\n')[0]}`);
        process.exitCode = 1;
        return undefined;
      });
      results[key]?.push(result);
    }
    console.log(`${new Date().toTimeString().slice(0, 8)}  ${title}: round ${round + 1} of ${rounds}`);
  }
  return results;
}

/** @param {(number | undefined)[]} values */
export function median(values) {
  const sorted = values.filter((value = NaN) => Number.isFinite(value)).sort((a = 0, b = 0) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
