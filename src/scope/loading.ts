/** What to do when a file of the package can't be loaded. */
export const howToFix =
  'see that every file of the package is served; where a page inlines, joins or moves the script, name their folder in data-dn-base on a script tag';

/** After so long, in milliseconds, the last changes stay in force, and where there were none the built-in content. */
export const loadTimeout = 10_000;

/** Aborts after the load timeout, or with another signal. */
export function timeoutSignal(stopped?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const end = () => controller.abort();
  stopped?.addEventListener('abort', end);
  setTimeout(end, loadTimeout);
  return controller.signal;
}

/** A promise that rejects when the signal aborts. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It did not come in time.')), { once: true });
  });
  return Promise.race([promise, stopped]);
}

/** When a load that failed is tried again, in milliseconds after the last attempt; after that, when the page comes online. */
const retryDelays = [1000, 3000];

/** The one more attempt before a time limit of 10 seconds ends: until then rules that are on their way must hold. */
const lastRetryDelay = 5000;

let retries = 0;

/**
 * What another attempt adds to a module's address: Chromium and Firefox never ask again at one that has failed. Not where
 * an import map holds modules to their hashes, which it does by their addresses.
 */
const newSuffix = (): string =>
  document.querySelector('script[type=importmap]')?.textContent.includes('integrity') ? '' : `?${String(++retries)}`;

const pause = (time: number | undefined): Promise<void> =>
  new Promise((done) => {
    if (time !== undefined) setTimeout(done, time);
    addEventListener('online', () => done(), { once: true });
  });

/**
 * Loads, and tries again when that fails. Without `onFailure` the last attempt's failure is its own; with it, that is
 * called, and each time the page comes online there is another attempt.
 */
export async function retry<T>(
  load: (suffix: string) => Promise<T>,
  { onFailure, signal }: { onFailure?: (error: unknown) => void; signal?: AbortSignal } = {},
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await load(attempt > 0 ? newSuffix() : '');
    } catch (error) {
      const delay = signal && attempt === retryDelays.length ? lastRetryDelay : retryDelays[attempt];
      if (signal?.aborted || (delay === undefined && !onFailure && navigator.onLine)) throw error;
      if (delay === undefined) onFailure?.(error);
      await pause(delay);
      if (signal?.aborted) throw error;
    }
  }
}
