/**
 * Runs in a page before its own scripts: notes into `window.measured` when it is ready, and what moves or is slow.
 * @param {{ questions: number, pressStart: boolean }} options
 */
export function observe({ questions, pressStart }) {
  /** @type {Window['measured']} */
  const seen = { shift: 0, longest: 0 };
  window.measured = seen;

  /**
   * @typedef {PerformanceEventTiming & { value: number, hadRecentInput: boolean, interactionId: number }} Entry
   * @param {string} type
   * @param {(entry: Entry) => void} note
   * @param {PerformanceObserverInit & { durationThreshold?: number }} [options]
   */
  const each = (type, note, options) =>
    new PerformanceObserver((list) => /** @type {Entry[]} */ (list.getEntries()).forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  each('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  each(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) seen.longest = Math.max(seen.longest, duration);
    },
    { durationThreshold: 16 },
  );

  /** @param {Element | null | undefined} element */
  const isShown = (element) => !!element && element.getBoundingClientRect().height > 0;
  /** @param {number} until */
  const filesUntil = (until) =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= until)
      .map(({ name }) => new URL(name).pathname);

  const frame = () => {
    const start = window.bench.start?.();
    if (start && isShown(start)) {
      seen.started ??= performance.now();
      seen.firstFiles ??= filesUntil(seen.started);
      if (pressStart) start.click();
    }
    const canAnswer = isShown(window.bench.answer(questions - 1)) || (!pressStart && seen.started !== undefined);
    // Only the presence of what is read is asked for: its height would lay out what the browser may leave for later.
    if (canAnswer && window.bench.isDrawn()) seen.ready = performance.now();
    else requestAnimationFrame(frame);
  };
  const wait = () => (document.readyState === 'loading' ? requestAnimationFrame(wait) : frame());
  requestAnimationFrame(wait);
}

/** Runs in a page before the last press: notes when the outcome is shown. */
export function observeOutcome() {
  let pressed = 0;
  const frame = () => {
    if (window.bench.outcome()) window.measured.outcome = performance.now() - pressed;
    else requestAnimationFrame(frame);
  };
  /** @param {MouseEvent} event */
  const onClick = ({ timeStamp }) => {
    pressed = timeStamp;
    requestAnimationFrame(frame);
  };
  window.addEventListener('click', onClick, { capture: true, once: true });
}
