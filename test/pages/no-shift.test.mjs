import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { snippets } from '../../demo/snippets.js';
import { define } from '../../build/define.mjs';
import { cdn, integrity, publish, visit, widgets } from './site.mjs';

const clinic = { clinic: 'Riverside Physio', phone: '+15550100', 'emergency-number': '911' };

const choice = {
  ...{ base: `${cdn}/`, version: JSON.parse(define.__VERSION__), integrity, clinic },
  ...{ blocks: widgets, language: '', changes: undefined, colors: {} },
  emergencyLine: 'Heavy bleeding? Call 911 now.',
};

const styles = `body { margin: 0; font: 16px/1.5 sans-serif } main, aside { padding: 16px }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 12rem) }`;
const hash = createHash('sha256').update(styles).digest('base64');

/**
 * The HTML of a way to add the widgets to a page.
 * @param {string} way
 * @param {string[]} blocks
 */
const htmlOf = async (way, blocks) => (await snippets[way]?.({ ...choice, blocks }))?.page ?? '';

/**
 * The builder's HTML with this script, whichever it chose.
 * @param {string} name
 */
const withScript = (name) => async (/** @type {string[]} */ blocks) => {
  const page = await htmlOf('plain', blocks);
  const [chosen = ''] = /dn-(?:core|widgets)\.js/.exec(page) ?? [];
  const html = chosen === name ? page : page.replace(/<link rel="modulepreload".*?>/, '');
  return html.replace(chosen, name).replace(integrity[chosen] ?? '', integrity[name] ?? '');
};

/**
 * What is pasted, by each way of loading.
 * @satisfies {Record<string, (blocks: string[]) => Promise<string>>}
 */
const ways = {
  'dn-widgets.js': withScript('dn-widgets.js'),
  'dn-core.js': withScript('dn-core.js'),
  'dn-widgets.classic.js': async (blocks) =>
    (await withScript('dn-widgets.classic.js')(blocks)).replace('<script type="module"', '<script defer'),
  'autoload.js': (blocks) => htmlOf('autoload', blocks),
  'static HTML': async (blocks) =>
    [
      `<script type="module" src="${cdn}/dn-widgets.js"></script>`,
      '<dn-content page clinic="Riverside Physio" phone="+15550100" emergency-number="911"></dn-content>',
      ...blocks.map((tag) =>
        renderStatic(tag, {
          clinic: { clinic: 'Riverside Physio', phone: '+15550100', emergencyNumber: '911' },
          stylesheet: `${cdn}/static.css`,
        }),
      ),
    ].join(''),
};

/** @satisfies {Record<string, (pasted: string) => string>} */
const places = {
  'above other text': (pasted) => `<main><h1>Needling</h1>${pasted}<p>Our own text.</p></main>`,
  'in a column beside another': (pasted) =>
    `<div class="columns"><main><h1>Needling</h1>${pasted}<p>Our own text.</p></main><aside>Opening hours</aside></div>`,
};

/** @param {import('playwright-core').Page} page */
const framesLater = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How long the widgets may take to be rendered, in milliseconds. */
const readyWithin = 30_000;

/**
 * A page whose scripts are held until it is painted, and are then answered one by one; never with `never`.
 * @param {string} pasted
 * @param {number} width
 * @param {{ never?: boolean, policy?: string }} options
 */
async function paint(pasted, width, { never = false, policy } = {}) {
  const { page, logs } = await visit(publish(''));
  await page.setViewportSize({ width, height: 800 });
  /** @type {import('playwright-core').Route[]} */
  const held = [];
  await page.route('**/*.js', (route) => void held.push(route));
  const csp = `default-src 'none'; script-src ${cdn} 'unsafe-inline'; style-src ${cdn} 'sha256-${hash}'`;
  const address = publish(`<header>Riverside</header>${pasted}<footer>Our address</footer>`, {
    head: `<style>${styles}</style>`,
    policy: policy ?? csp,
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.locator('footer').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    /** @type {number[]} */
    const shifts = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => Reflect.get(entry, 'value'))),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const shifts = () => page.evaluate(() => window.shifts.reduce((sum, each) => sum + each, 0));
  if (never) return { page, shifts, logs };
  const isReady = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main > *')]
        .filter(({ localName }) => localName.startsWith('dn-') && localName !== 'dn-content')
        .every((each) => each.matches(':defined') && each.shadowRoot?.querySelector('.foot')),
    );
  const deadline = Date.now() + readyWithin;
  while (!(await isReady())) {
    assert.ok(Date.now() < deadline, logs.join('\n'));
    await held.shift()?.continue();
    await framesLater(page);
  }
  await framesLater(page);
  return { page, shifts, logs };
}

for (const [way, pastedFor] of Object.entries(ways)) {
  describe(`no visible part of the page moves when the widgets come: ${way}`, () => {
    for (const [where, place] of Object.entries(places)) {
      // A column of a narrow page is narrower than any page.
      for (const width of where === 'above other text' ? [412, 1280] : [768]) {
        test(`${where}, ${width} px wide`, async () => {
          const sets = way === 'dn-core.js' ? [widgets] : [widgets, ['dn-takeaways']];
          for (const blocks of sets) {
            const { page, shifts, logs } = await paint(place(await pastedFor(blocks)), width);
            assert.equal(await shifts(), 0, blocks.join());
            assert.ok(await page.getByText('Our address').isVisible());
            assert.deepEqual(logs, []);
            await page.close();
          }
        });
      }
    }
  });
}

test('without the style sheet something moves, so these tests would see it', async () => {
  const pasted = (await ways['dn-widgets.js'](widgets)).replace(/<link rel="stylesheet".*?>/, '');
  const { shifts } = await paint(places['above other text'](pasted), 412);
  assert.ok((await shifts()) > 0);
});

test('where no script comes, all of the page is shown after three seconds, without a gap', async () => {
  const { page, shifts } = await paint(places['above other text'](await ways['autoload.js'](widgets)), 412, {
    never: true,
  });
  const text = page.getByText('Our own text.');
  assert.equal(await text.isVisible(), false);
  await text.waitFor({ timeout: 5000 });
  assert.ok(Number((await text.boundingBox())?.y) < 300);
  assert.equal(await shifts(), 0);
});
