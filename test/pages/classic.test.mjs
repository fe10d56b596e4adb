import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { cdn, open, pasted, tag, visit, ready } from './site.mjs';

const disk = new URL('../../cdn/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'dn-page-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} file */
const script = (file, place = cdn, attributes = '') => `<script src="${place}/${file}" ${attributes}></script>`;

/**
 * A page that is a local file, with local scripts.
 * @param {string} body
 */
function openFile(body) {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A file</title><body>${body}`);
  return visit(pathToFileURL(file).href);
}

/**
 * @param {string} file
 * @param {string} [attributes]
 */
const onDisk = (file, attributes) => script(file, disk.href.replace(/\/$/, ''), attributes);

const spanish = '<div lang="es"><dn-side-effects></dn-side-effects></div>';

const changed = `<dn-content><script type="application/json">
  { "text": { "en": { "effects.tiredness.about": "Said by the clinic." } } }
  </script><dn-side-effects></dn-side-effects></dn-content>`;

test('a local file can load the classic script, and check changes with it', async () => {
  const { page, logs } = await openFile(onDisk('dn-widgets.classic.js') + pasted + changed);
  await ready(page);
  await page.getByText('Said by the clinic.').waitFor();
  assert.deepEqual(logs, []);
});

test('a local file has the calendar and the handout, which are in the classic script', async () => {
  const { page, logs } = await openFile(
    `${onDisk('dn-widgets.classic.js')}<dn-session-timeline calendar starts="2026-12-01T09:30"></dn-session-timeline>
    <dn-eligibility-check layout="page"></dn-eligibility-check>`,
  );
  await page.getByRole('button', { name: 'Save for your calendar' }).waitFor();
  await page.getByRole('button', { name: 'Start' }).click();
  const questions = page.locator('dn-eligibility-check fieldset').filter({ has: page.getByRole('radio') });
  for (const question of await questions.all()) await question.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'See what this means' }).click();
  await page.getByText('More ways to take it along').click();
  await page.getByRole('button', { name: 'Show a code to scan' }).click();
  await page.getByRole('img', { name: 'QR code with your answers' }).waitFor();
  assert.deepEqual(logs, []);
});

for (const [when, scripts] of [
  ['before', onDisk('content/es.js') + onDisk('dn-widgets.classic.js')],
  ['after', onDisk('dn-widgets.classic.js') + spanish + onDisk('content/es.js')],
]) {
  test(`a local file uses the language of a script ${when} it`, async () => {
    const { page, logs } = await openFile(scripts + spanish);
    await page.getByText('Efectos secundarios leves y pasajeros').first().waitFor();
    assert.equal(await page.getByText('Mild effects').count(), 0);
    assert.deepEqual(logs, []);
  });
}

test('a local file without the words of a language is in English, with one error', async () => {
  const { page, logs } = await openFile(onDisk('dn-widgets.classic.js') + spanish + spanish);
  await page.getByText('You may feel tired.').first().waitFor();
  assert.equal(logs.length, 1, logs.join('\n'));
  assert.match(logs.join(), /lang="es"/);
});

test('a classic script from another origin loads the words of other languages when they are needed', async () => {
  const { page, logs } = await open(script('dn-widgets.classic.js') + pasted + changed + spanish);
  await ready(page);
  await page.getByText('Said by the clinic.').waitFor();
  await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
  assert.deepEqual(logs, []);
});

test('a language registers itself from either kind of tag', async () => {
  for (const type of ['text/javascript', 'module']) {
    const { page, logs, loaded } = await open(
      script('content/es.js', cdn, `type="${type}"`) + tag('dn-widgets.js') + spanish,
    );
    await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
    assert.deepEqual(
      loaded.filter((file) => file.includes('words')),
      [],
    );
    assert.deepEqual(logs, []);
  }
});

test('a page may load a classic script and a module, and a script twice, without a warning', async () => {
  const classic = script('dn-widgets.classic.js');
  const { page, logs } = await open(classic + classic + tag('dn-widgets.js') + tag('autoload.js') + pasted);
  await ready(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(logs, []);
});

test('two versions on a page cause one warning, and share the details of the page', async () => {
  const { page, logs } = await open(
    script('other/dn-widgets.classic.js') +
      tag('dn-widgets.js') +
      script('other/dn-widgets.js', cdn, 'type="module"') +
      pasted,
  );
  await ready(page);
  await page.waitForLoadState('networkidle');
  assert.equal(logs.length, 1, logs.join('\n'));
  assert.match(logs.join(), /9\.9\.9/);
});
