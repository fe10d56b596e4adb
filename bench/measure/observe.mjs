/** Runs in a page before its own scripts: notes into `window.measured` when it is ready, and what moves or is slow. */
export function observe({ questions, pressStart }) {
  const seen = { shift: 0, longest: 0 };
  window.measured = seen;

  const each = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
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

  const isShown = (element) => !!element && element.getBoundingClientRect().height > 0;
  const files = () =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'responseEnd' in entry && entry.responseEnd <= seen.started)
      .map(({ name }) => new URL(name).pathname);

  const frame = () => {
    const start = window.bench.start?.();
    if (isShown(start)) {
      seen.started ??= performance.now();
      seen.firstFiles ??= files();
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
  let pressed;
  const frame = () => {
    if (window.bench.outcome()) window.measured.outcome = performance.now() - pressed;
    else requestAnimationFrame(frame);
  };
  const onClick = ({ timeStamp }) => {
    pressed = timeStamp;
    requestAnimationFrame(frame);
  };
  window.addEventListener('click', onClick, { capture: true, once: true });
}
