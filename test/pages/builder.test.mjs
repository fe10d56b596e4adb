import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { box, build, snippet } from './builder-page.mjs';
import { cdn, entriesOf, entry, open } from './site.mjs';

/** @import { Page } from 'playwright-core' */

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

test('the way without JavaScript generates pages that can be read without it, and load only what is used, under its policy', async () => {
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
  const pasted = await box(builder, 'For the page').inputValue();
  const html = chosen.reduce(
    (all, tag, index) => all.replace(new RegExp(`<${tag}.*</${tag}>`), () => rendered[index] ?? ''),
    pasted,
  );
  const { page, logs, loaded } = await open(html, { policy: strict });
  for (const tag of chosen) {
    const widget = page.locator(tag);
    assert.equal(await widget.getAttribute('lang'), 'es');
    await widget.locator('.foot summary').click();
    await widget.getByText(String(hostile[0])).waitFor();
    const border = widget.locator('.dn').evaluate((frame) => getComputedStyle(frame).borderTopWidth);
    assert.equal(await border, '1px');
  }
  assert.equal(await page.getByText('masajes').count(), 0);
  await page.locator('dn-eligibility-check').getByRole('button').first().waitFor();
  // What is only read loads no script, and nothing is loaded without a hash.
  assert.deepEqual(entriesOf(loaded), ['dn-content', 'dn-eligibility-check'].map(entry));
  assert.deepEqual(
    loaded.filter((file) => file !== 'static.css' && !pasted.includes(`${cdn}/${file}"`)),
    [],
  );
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
