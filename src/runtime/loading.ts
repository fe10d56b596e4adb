/** How to fix a file of the package that can't be loaded; completes a message. */
export const howToFix =
  'see that every file of the package is served; where a page inlines, joins or moves the script, name their folder in data-dn-base on a script tag';

/** The time limit for a load, in milliseconds. After it, the last changes stay in force, or the built-in content. */
export const loadTimeout = 10_000;

/** Aborts after the load timeout, or with another signal; at once if that has aborted. */
export function timeoutSignal(stopped?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const end = () => controller.abort();
  if (stopped?.aborted) end();
  stopped?.addEventListener('abort', end);
  setTimeout(end, loadTimeout);
  return controller.signal;
}

/** A promise that rejects when the signal aborts, or has aborted. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const end = () => reject(new Error('It did not load in time.'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([promise, stopped]);
}

/** The delays before a failed load is retried, in milliseconds; after them it is retried when the page comes online. */
export const retryDelays = [1000, 3000];

/** The delay before the last retry within the time limit, while pending changes still block a screening. */
export const lastRetryDelay = 5000;

let retries = 0;

/**
 * A suffix for the URL of a module that is retried, because Chromium and Firefox cache a failed import:
 * https://github.com/whatwg/html/issues/6768 (newer versions don't: https://github.com/whatwg/html/pull/10327). None where an import map has hashes, which are listed by URL.
 */
const newSuffix = (): string =>
  document.querySelector('script[type=importmap]')?.textContent.includes('integrity') ? '' : `?${String(++retries)}`;

const pause = (time: number | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      removeEventListener('online', end);
      resolve();
    };
    if (time !== undefined) setTimeout(end, time);
    addEventListener('online', end);
  });

interface RetryOptions {
  /** Called when the last retry fails; then the load is retried each time the page comes online. Default: it rejects. */
  readonly onFailure?: (error: unknown) => void;
  /** Ends the retries, of which there is one more with it. */
  readonly signal?: AbortSignal;
  /** Whether a retry can't help: it rejects at once. */
  readonly isPermanent?: (error: unknown) => boolean;
}

/**
 * Loads with retries, then each time the page comes online. It rejects with the last error if that is permanent, if the signal
 * has aborted, or, without `onFailure`, if the last retry fails while the page is online.
 */
export async function retry<T>(
  load: (suffix: string) => Promise<T>,
  { onFailure, signal, isPermanent }: RetryOptions = {},
): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await load(failures > 0 ? newSuffix() : '');
    } catch (error) {
      const delay = signal && failures === retryDelays.length ? lastRetryDelay : retryDelays[failures];
      const isLast = delay === undefined && !onFailure && navigator.onLine;
      if (signal?.aborted || isLast || isPermanent?.(error)) throw error;
      if (delay === undefined) onFailure?.(error);
      await pause(delay);
      if (signal?.aborted) throw error;
    }
  }
}
