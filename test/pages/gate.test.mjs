import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needs } from '../../src/elements/shared/browser-needs.js';
import { newer, without } from './half-old.mjs';
import { cdn, open, tag } from './site.mjs';

const scripts = {
  'dn-widgets.js': tag('dn-widgets.js'),
  'autoload.js': tag('autoload.js'),
  'dn-widgets.classic.js': `<script src="${cdn}/dn-widgets.classic.js"></script>`,
  'elements/dn-eligibility-check.js': tag('elements/dn-eligibility-check.js'),
};

const answers = ['no', 'notSure', 'yes'].map((id) => ({ id, level: id === 'no' ? 'none' : 'avoid' }));
const text = { en: { text: 'Do you run?', no: 'No', notSure: 'Not sure', yes: 'Yes' } };
const changes = {
  screening: { add: [{ id: 'marathon', source: 'house', answers, text }] },
  sources: { house: { citation: 'Riverside Physio, intake rules 2026' } },
};

const body = `
  <dn-content page phone="+15550100" emergency-number="911" booking-url="/book">
    <script type="application/json">${JSON.stringify(changes)}</script>
  </dn-content>
  <dn-eligibility-check layout="page"><p>Call us: 555 0100</p></dn-eligibility-check>
  <dn-side-effects><p>In an emergency call 911</p></dn-side-effects>
  <dn-session-timeline></dn-session-timeline>
  <div lang="es"><dn-side-effects></dn-side-effects></div>`;

/** What a reader must get: the fallback alone, and one line that says why; or all of it, and no line. */
async function isAllOrNothing({ page, told }) {
  page.setDefaultTimeout(8000);
  const isDefined = () =>
    page.evaluate(() => Boolean(document.querySelector('dn-content:defined, dn-side-effects:defined')));
  for (const end = Date.now() + 8000; Date.now() < end && told.length === 0 && !(await isDefined()););
  if (!(await isDefined())) {
    await page.waitForLoadState('networkidle');
    assert.equal(await isDefined(), false);
    assert.ok(await page.getByText('Call us: 555 0100').isVisible());
    assert.ok(await page.getByText('In an emergency call 911').isVisible());
    assert.equal(told.length, 1, told.join('\n'));
    return 'nothing';
  }
  const check = page.locator('dn-eligibility-check');
  for (const number of ['tel:911', 'tel:+15550100']) {
    for (const each of ['dn-side-effects', 'dn-session-timeline']) {
      await page.locator(`${each} [href="${number}"]`).first().waitFor();
    }
  }
  await page.locator('dn-side-effects .dn[lang="es"] .foot').waitFor();
  await check.locator('.primary').click();
  for (const group of await check.getByRole('group').all()) await group.getByRole('radio').nth(1).check();
  await check.getByRole('group', { name: 'Do you run?' }).getByRole('radio').last().check();
  await check.locator('.primary').click();
  await check.locator('.band.octagon').waitFor();
  await check.locator('[href="tel:911"]').first().waitFor();
  assert.deepEqual(told, []);
  return 'all';
}

/** Several pages at a time. */
async function each(paths, run, width = 4) {
  const left = [...paths];
  const failed = [];
  const next = async () => {
    for (let path = left.shift(); path; path = left.shift()) {
      await run(path).catch((error) => failed.push(`${path}: ${error.message.split('\n').slice(0, 3).join(' ')}`));
    }
  };
  await Promise.all(Array.from({ length: width }, next));
  assert.deepEqual(failed.sort(), []);
}

const paths = needs.flatMap(([, ...some]) => some);

for (const [name, script] of Object.entries(scripts)) {
  test(`${name} registers nothing where anything it needs is missing, and says so once`, async () => {
    // The list is the same for all: one script is held to each of it, the others to some.
    const some = name === 'dn-widgets.js' ? paths : paths.filter((_, index) => index % 6 === 0);
    await each(some, async (path) => {
      const visit = await open(script + body, { head: without(path) });
      assert.equal(await isAllOrNothing(visit), 'nothing');
      assert.ok(visit.told[0].includes(path), visit.told[0]);
      await visit.page.close();
    });
  });
}

/** What a browser may lack without harm: of what is newer, all but what we need. */
const spare = newer.filter((path) => !paths.some((needed) => `${needed}.`.startsWith(`${path}.`)));

for (const name of ['dn-widgets.js', 'autoload.js', 'dn-widgets.classic.js']) {
  test(`${name} misses nothing that it has no need of`, async () => {
    const visit = await open(scripts[name] + body, { head: spare.map(without).join('') });
    assert.equal(await isAllOrNothing(visit), 'all', visit.told.join('\n'));
  });
}
