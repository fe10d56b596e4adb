/** The day of every test, so that none depends on the calendar. The content is not due for a new review on it. */
export const today = '2026-12-01T12:00:00Z';

/**
 * Sets the clock of a page, or of Node, before anything else runs there. The clock advances from that day.
 * @param {string} day
 */
export function setClock(day) {
  const ahead = Date.parse(day) - Date.now();
  globalThis.Date = new Proxy(Date, {
    construct: (RealDate, args, target) =>
      Reflect.construct(RealDate, args.length > 0 ? args : [RealDate.now() + ahead], target),
    get: (RealDate, name) => (name === 'now' ? () => RealDate.now() + ahead : Reflect.get(RealDate, name)),
  });
}

/**
 * The delays before a failed load is retried, in milliseconds: those of src/runtime/loading.ts, as
 * test/scope/retry.test.ts checks.
 */
export const retryDelays = [1000, 3000, 5000];

/** The time limit for a load, in milliseconds: that of the same file. */
export const loadTimeout = 10_000;

/** How long an element waits for those above it, in milliseconds: that of src/entries/autoload.ts. */
export const orderTimeout = 3000;

/**
 * Holds timers of these lengths, so that no test waits for them. `pass` ends them, and lets those that
 * follow end at once. It runs in a page, so it uses nothing from outside.
 *
 * @param {readonly number[]} lengths
 */
export function holdTimers(lengths) {
  const { setTimeout } = globalThis;
  /** @typedef {(...args: unknown[]) => void} Run */
  /** @type {Run[]} */
  const held = [];
  let isHolding = true;
  /**
   * @param {Run} run
   * @param {number} time
   * @param {unknown[]} rest
   */
  const start = (run, time, ...rest) => {
    if (!lengths.includes(time)) return setTimeout(run, time, ...rest);
    return isHolding ? held.push(run) : setTimeout(run, 0, ...rest);
  };
  Object.assign(globalThis, { setTimeout: start });
  return {
    pass: () => {
      isHolding = false;
      for (const run of held.splice(0)) run();
    },
    restore: () => Object.assign(globalThis, { setTimeout }),
  };
}

/**
 * The page that a test file runs in.
 * @param {string} framework
 */
export const testPage = (framework) => `<!doctype html>
  <html>
    <head></head>
    <body>
      <script>
        (${setClock.toString()})('${today}');
      </script>
      <script type="module" src="${framework}"></script>
    </body>
  </html>`;
