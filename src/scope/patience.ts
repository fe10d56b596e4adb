/** After so long, in milliseconds, the last changes go on to hold, and where there were none the built-in content. */
export const patience = 10_000;

/** A promise that fails when the signal does. */
export function orStop<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([promise, stopped]);
}
