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

const inPlaceOfAll = (name) => async (blocks) =>
  (await snippets.plain({ ...choice, blocks })).page
    .replace('dn-widgets.js', name)
    .replace(integrity['dn-widgets.js'], integrity[name]);

/** What is pasted, by each way of loading. */
const ways = {
  'dn-widgets.js': inPlaceOfAll('dn-widgets.js'),
  'dn-core.js': inPlaceOfAll('dn-core.js'),
  'dn-widgets.classic.js': async (blocks) =>
    (await inPlaceOfAll('dn-widgets.classic.js')(blocks)).replace('<script type="module"', '<script defer'),
  'autoload.js': async (blocks) => (await snippets.autoload({ ...choice, blocks })).page,
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

const places = {
  'above other text': (pasted) => `<main><h1>Needling</h1>${pasted}<p>Our own text.</p></main>`,
  'in a column beside another': (pasted) =>
    `<div class="columns"><main><h1>Needling</h1>${pasted}<p>Our own text.</p></main><aside>Opening hours</aside></div>`,
};

const framesLater = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A page whose scripts are held until it is painted, and then come one by one; `never` never come. */
async function paint(pasted, width, { never = false, policy = undefined } = {}) {
  const { page, logs } = await visit(publish(''));
  await page.setViewportSize({ width, height: 800 });
  const held = [];
  await page.route('**/*.js', (route) => held.push(route));
  const csp = `default-src 'none'; script-src ${cdn} 'unsafe-inline'; style-src ${cdn} 'sha256-${hash}'`;
  const address = publish(`<header>Riverside</header>${pasted}<footer>Our address</footer>`, {
    head: `<style>${styles}</style>`,
    policy: policy ?? csp,
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.locator('footer').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const shifts = Object.assign(window, { shifts: [] }).shifts;
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => Reflect.get(entry, 'value'))),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const shifts = () => page.evaluate(() => Reflect.get(window, 'shifts').reduce((sum, each) => sum + each, 0));
  if (never) return { page, shifts, logs };
  const isReady = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main > *')]
        .filter(({ localName }) => localName.startsWith('dn-') && localName !== 'dn-content')
        .every((each) => each.matches(':defined') && each.shadowRoot?.querySelector('.foot')),
    );
  while (!(await isReady())) {
    await held.shift()?.continue();
    await framesLater(page);
  }
  await framesLater(page);
  return { page, shifts, logs };
}

for (const [way, pastedFor] of Object.entries(ways)) {
  describe(`no visible part of the page moves when the widgets come: ${way}`, () => {
    for (const [where, place] of Object.entries(places)) {
      for (const width of [412, 768, 1280]) {
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
  assert.ok((await text.boundingBox()).y < 300);
  assert.equal(await shifts(), 0);
});
