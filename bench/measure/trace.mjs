/** Which events of a trace belong to which part of the main thread's time; others belong to the event around them. */
/** @type {Record<string, RegExp>} */
const parts = {
  'compile scripts': /^v8\.(compile|produceCache)|^V8\.(Compile|Parse)/,
  'garbage collection': /GC/,
  style: /^UpdateLayoutTree$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|RasterTask|CompositeLayers)$/,
  'parse HTML and CSS': /^Parse(HTML|AuthorStyleSheet)$/,
  'run scripts':
    /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)$|^v8\.(run|callFunction|evaluateModule)/,
};

export const partNames = [...Object.keys(parts), 'other'];

/** @param {string} name */
const partOf = (name) => Object.entries(parts).find(([, names]) => names.test(name))?.[0];

/**
 * The main thread's time in ms by part, while a page does something.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
  try {
    await act();
  } catch (error) {
    await browser.stopTracing();
    throw error;
  }
  return sum(JSON.parse(String(await browser.stopTracing())).traceEvents);
}

/**
 * The time of each part, without the time of the events within.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number,
 *   args?: { name?: string, data?: { url?: string } } }} TraceEvent
 * @param {TraceEvent[]} events
 */
function sum(events) {
  /** @param {TraceEvent} event */
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = new Set(events.filter((each) => each.args?.name === 'CrRendererMain').map(threadOf));
  const page = events.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.includes('/page/'));
  const spans = events
    .filter(({ ph, pid }) => ph === 'X' && pid === page?.pid)
    .filter((each) => mains.has(threadOf(each)))
    .flatMap(({ name, ts, dur = 0 }) => (dur > 0 ? [{ name, ts, dur }] : []))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  /** @type {Record<string, number>} */
  const times = Object.fromEntries(partNames.map((part) => [part, 0]));
  /** @param {string} part @param {number} ms */
  const add = (part, ms) => {
    times[part] = (times[part] ?? 0) + ms;
  };
  /** @type {{ part: string, end: number }[]} */
  const open = [];
  for (const { name, ts, dur } of spans) {
    let around = open.at(-1);
    for (; around && around.end <= ts; around = open.at(-1)) open.pop();
    const part = partOf(name) ?? around?.part ?? 'other';
    add(part, dur / 1000);
    if (around) add(around.part, -dur / 1000);
    open.push({ part, end: ts + dur });
  }
  return times;
}
