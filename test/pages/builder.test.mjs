import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { files, root, serve } from '../browsers/server.mjs';
import { cdn, open, visit } from './site.mjs';

/** @import { Page } from 'playwright-core' */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

/** The demo as a strict site serves it. */
const site = await serve(files(root, { 'Content-Security-Policy': policy }));

/**
 * @param {Page} page
 * @param {string} name
 */
const box = (page, name) => page.getByRole('textbox', { name, exact: true });

/** The builder, once its first snippet is shown. */
async function build() {
  const builder = await visit(`${site}/demo/builder.html`);
  await box(builder.page, 'For the page').waitFor();
  return builder;
}

/**
 * The HTML to paste, once it contains this.
 * @param {Page} page
 * @param {string} text
 */
async function snippet(page, text) {
  await page.waitForFunction(
    (part) => document.querySelector('[data-box="page"]')?.querySelector('textarea')?.value.includes(part),
    text,
  );
  return box(page, 'For the page').inputValue();
}

const chosen = ['dn-eligibility-check', 'dn-session-timeline', 'dn-side-effects', 'dn-takeaways'];

/**
 * Chooses other widgets than the default, and sets changes.
 * @param {Page} page
 * @param {unknown} changes
 */
async function choose(page, changes) {
  await page.getByLabel('What it is dn-overview').uncheck();
  await page.getByLabel('Three points to remember').check();
  await page.getByLabel('Address of the folder').fill(`${cdn}/`);
  await page.getByRole('textbox', { name: 'JSON, as' }).fill(JSON.stringify(changes));
}

const hostile = [
  '"><script>hacked = 1</script> & Clinic',
  '</script><script>hacked = 1</script> Clinic',
  '<!-- <script> &quot; Clinic',
];

const ways = {
  'Plain HTML': '<link',
  'Head only': 'data-dn-content',
  'Only what is used': 'importmap',
  WordPress: 'wp:html',
};

for (const [way, sign] of Object.entries(ways)) {
  test(`the HTML of "${way}" shows the chosen widgets under its policy, whatever the clinic is called`, async () => {
    const { page: builder } = await build();
    await choose(builder, { text: { en: { 'effects.tiredness.about': '</script><!-- Said by us.' } } });
    await builder.getByRole('radio', { name: way }).press('Space');
    for (const [index, name] of hostile.entries()) {
      await builder.getByLabel('Name of the clinic').fill(`${name} ${index}`);
      const pasted = await snippet(builder, `Clinic ${index}`);
      assert.ok(pasted.includes(sign));
      const [head = '', body = ''] =
        way === 'Head only' ? pasted.split('<!-- Where each widget belongs -->') : ['', pasted];
      const strict = `default-src 'none'; ${await box(builder, 'For your content security policy').inputValue()}`;
      const { page, logs, loaded } = await open(body, { head, policy: strict });
      for (const tag of chosen) {
        await page.locator(`${tag} .foot summary`).click();
        await page.locator(tag).getByText(`Call ${name} ${index}`).waitFor();
      }
      await page.getByText('</script><!-- Said by us.').waitFor();
      const shown = await page.locator('body > *').evaluateAll((all) => all.map(({ localName }) => localName));
      assert.deepEqual(
        shown.filter((tag) => tag.startsWith('dn-') && tag !== 'dn-content'),
        chosen,
      );
      // Nothing is loaded without a hash.
      assert.deepEqual(
        loaded.filter((file) => !pasted.includes(`${cdn}/${file}"`)),
        [],
      );
      assert.deepEqual(logs, []);
    }
  });
}

test('the way without JavaScript generates pages that can be read without it, under its policy', async () => {
  const { page: builder } = await build();
  await choose(builder, { hide: ['therapies.massage'] });
  await builder.getByLabel('Name of the clinic').fill(String(hostile[0]));
  await builder.getByLabel('Language of the widgets').selectOption('es');
  await builder.getByRole('radio', { name: 'Without JavaScript too' }).press('Space');
  await box(builder, 'changes.json').waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'dn-builder-'));
  after(() => rm(folder, { recursive: true }));
  for (const name of ['clinic.json', 'changes.json'])
    await writeFile(join(folder, name), await box(builder, name).inputValue());
  const [, ...commands] = (await box(builder, 'For the command line').inputValue()).split('\n');
  const cli = fileURLToPath(new URL('../../dist/entries/cli.js', import.meta.url));
  for (const command of commands)
    execSync(command.replace('npx dn-widgets', `"${process.execPath}" "${cli}"`), { cwd: folder });
  const rendered = await Promise.all(chosen.map((tag) => readFile(join(folder, `${tag}.html`), 'utf8')));
  const strict = `default-src 'none'; ${await box(builder, 'For your content security policy').inputValue()}`;
  const { page, logs } = await open(rendered.join(''), { policy: strict });
  for (const tag of chosen) {
    const widget = page.locator(tag);
    assert.equal(await widget.getAttribute('lang'), 'es');
    await widget.locator('.foot summary').click();
    await widget.getByText(String(hostile[0])).waitFor();
    const border = widget.locator('.dn').evaluate((frame) => getComputedStyle(frame).borderTopWidth);
    assert.equal(await border, '1px');
  }
  assert.equal(await page.getByText('masajes').count(), 0);
  assert.deepEqual(logs, []);
});

test('the first snippet is dn-core.js, and all it loads has its hash, until a widget is chosen that it lacks', async () => {
  const { page: builder } = await build();
  await builder.getByLabel('Address of the folder').fill(`${cdn}/`);
  const pasted = await snippet(builder, cdn);
  const { page, logs, loaded } = await open(pasted);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Question 1 of 10').waitFor();
  assert.ok(loaded.includes('dn-core.js'));
  for (const file of loaded) assert.ok(pasted.includes(`${cdn}/${file}" integrity=`), file);
  assert.deepEqual(logs, []);
  await builder.getByLabel('Three points to remember').check();
  assert.ok((await snippet(builder, 'dn-takeaways')).includes('dn-widgets.js"'));
});

test('another language and colors are included', async () => {
  const { page: builder } = await build();
  await choose(builder, {});
  await builder.getByLabel('Language of the widgets').selectOption('es');
  await builder.getByLabel('Buttons and links --dn-accent').check();
  await builder.getByLabel('Buttons and links: the color').fill('#7a1f5c');
  const css = box(builder, 'For your stylesheet');
  await css.waitFor();
  const { page, logs, loaded } = await open(await snippet(builder, 'lang="es"'), {
    head: `<style>${await css.inputValue()}</style>`,
  });
  await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
  const accent = page
    .locator('dn-side-effects')
    .evaluate((widget) => getComputedStyle(widget).getPropertyValue('--dn-accent'));
  assert.equal(await accent, '#7a1f5c');
  assert.deepEqual(
    loaded.filter((file) => file.startsWith('words/')),
    [],
  );
  assert.deepEqual(logs, []);
});

test('the builder works by keyboard alone, copies, and sends nothing', async () => {
  const { page, logs, loaded } = await build();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('label, button, select, textarea, a')?.textContent ?? '');
  /**
   * Presses Tab until the control with this name has the focus.
   * @param {string} name
   */
  const tabTo = async (name) => {
    for (let steps = 0; steps < 80; steps++) {
      await keyboard.press('Tab');
      if ((await focused()).includes(name)) return;
    }
    assert.fail(`no way to ${name} by Tab`);
  };
  await tabTo('Three points to remember');
  await keyboard.press('Space');
  await tabTo('Name of the clinic');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Hill Physio');
  await keyboard.press('Enter');
  const takeaways = page.frameLocator('.phone').locator('dn-takeaways');
  await takeaways.getByText('Call Hill Physio').waitFor({ state: 'attached' });
  await tabTo('Plain HTML');
  await keyboard.press('ArrowRight');
  await tabTo('Copy');
  await keyboard.press('Enter');
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await box(page, 'For the page').inputValue());
  assert.ok(copied.includes('"clinic": "Hill Physio"') && copied.includes('<dn-takeaways>'));
  assert.deepEqual(
    loaded.filter((address) => !address.startsWith(site)),
    [],
  );
  assert.equal(page.url(), `${site}/demo/builder.html`);
  assert.deepEqual(logs, []);
});

test('where the clipboard is refused, the text is selected', async () => {
  const { page } = await build();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.locator('[data-box="page"]').getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Selected. Press Ctrl+C').waitFor();
  const area = box(page, 'For the page');
  const selected = area.evaluate((/** @type {HTMLTextAreaElement} */ { value, selectionStart, selectionEnd }) =>
    value.slice(selectionStart, selectionEnd),
  );
  assert.equal(await selected, await area.inputValue());
});

test('problems are reported by path while typing, and the previews are updated', async () => {
  const { page } = await build();
  await page.getByLabel('What it is dn-overview').check();
  const typed = page.getByRole('textbox', { name: 'JSON, as' });
  await typed.fill('{ "hide": ["effects.soreness"], "note": { "en": { "bleeding": "Nosebleeds too." } } }');
  await page.getByText('This is left out; all else holds:').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'hide' }).waitFor();
  await typed.fill('{ "hide": ');
  await page.getByText('This is not JSON yet').waitFor();
  await typed.fill('{ "text": { "en": { "overview.heading": "Our needles" } } }');
  await page.getByText('All of it holds.').waitFor();
  await page.getByLabel('Emergency number').fill('+15550100');
  await page.getByRole('listitem').filter({ hasText: 'is not an emergency number' }).waitFor();
  for (const screen of ['Phone', 'Desktop']) {
    await page.getByRole('radio', { name: screen }).press('Space');
    await page.frameLocator(`.${screen.toLowerCase()}`).getByRole('heading', { name: 'Our needles' }).waitFor();
  }
  await page.getByLabel('Address of the folder').fill('javascript:hacked');
  await page.getByText('This is no web address.').waitFor();
  await box(page, 'For the page').waitFor({ state: 'hidden' });
});

test('each tag holds the line on emergencies, in the chosen language, for readers who never see the widget', async () => {
  const { page: builder } = await build();
  await builder.getByLabel('Address of the folder').fill(`${cdn}/`);
  await builder.getByLabel('Emergency number').fill('112');
  const english = await snippet(builder, 'Call 112 now.');
  await builder.getByLabel('Language of the widgets').selectOption('es');
  const spanish = await snippet(builder, 'Llame ahora mismo al 112.');
  for (const { pasted, said } of [
    { pasted: english, said: 'Call 112 now.' },
    { pasted: spanish, said: 'Llame ahora mismo al 112.' },
  ]) {
    assert.equal(pasted.split(said).length - 1, 3);
    const stripped = pasted.replace(/<script[^]*?<\/script>|<link[^>]*>/g, '');
    const { page, logs } = await open(stripped);
    const lines = page.getByText(said);
    assert.equal(await lines.count(), 3);
    for (const line of await lines.all()) assert.ok(await line.isVisible());
    assert.deepEqual(logs, []);
  }
  await builder.getByLabel('Emergency number').fill('');
  await snippet(builder, 'al número de emergencias de su zona.');
});
