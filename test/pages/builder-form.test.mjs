import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, build, site } from './builder-page.mjs';

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
