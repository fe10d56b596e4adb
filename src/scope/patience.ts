/** After so long, in milliseconds, the last changes go on to hold, and where there were none the built-in content. */
export const patience = 10_000;

/** A signal that comes when patience ends, or with another one. */
export function outOfPatience(stopped?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const end = () => controller.abort();
  stopped?.addEventListener('abort', end);
  setTimeout(end, patience);
  return controller.signal;
}

/** A promise that fails when the signal does. */
export function orStop<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It did not come in time.')), { once: true });
  });
  return Promise.race([promise, stopped]);
}
