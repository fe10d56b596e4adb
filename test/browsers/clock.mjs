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
