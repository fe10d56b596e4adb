/** Which events of a trace belong to which part of the main thread's time; others belong to the event around them. */
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

const partOf = (name) => Object.keys(parts).find((part) => parts[part].test(name));

/** The main thread's time in ms by part, while a page does something. */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute'] });
  try {
    await act();
  } catch (error) {
    await browser.stopTracing();
    throw error;
  }
  return sum(JSON.parse(await browser.stopTracing()).traceEvents);
}

/** The time of each part, without the time of the events within. */
function sum(events) {
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = new Set(events.filter((each) => each.args?.name === 'CrRendererMain').map(threadOf));
  const page = events.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.includes('/page/'));
  const spans = events
    .filter((each) => each.ph === 'X' && each.dur && each.pid === page.pid && mains.has(threadOf(each)))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const times = Object.fromEntries(partNames.map((part) => [part, 0]));
  const open = [];
  for (const { name, ts, dur } of spans) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    const part = partOf(name) ?? around?.part ?? 'other';
    times[part] += dur / 1000;
    if (around) times[around.part] -= dur / 1000;
    open.push({ part, end: ts + dur });
  }
  return times;
}
