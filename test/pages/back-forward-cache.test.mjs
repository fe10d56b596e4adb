import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../browsers/chromium-options.mjs';
import { publish, tag } from './site.mjs';

// Playwright turns the cache off; this test is about it.
const browser = await chromium.launch({
  ...chromiumOptions(),
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
after(() => browser.close());

/** What is seen at the moment a page comes back, before anything else runs. */
const watch = `<script>
  addEventListener('pageshow', ({ persisted }) => {
    const check = document.querySelector('dn-eligibility-check');
    window.shown = {
      persisted,
      text: check.shadowRoot?.querySelector('.dn')?.innerText,
      checked: check.shadowRoot?.querySelectorAll(':checked').length,
      frames: check.shadowRoot?.querySelectorAll('iframe').length,
      entries: [...new FormData(document.forms[0])].length,
    };
  });
</script>`;

const html = `${tag('dn-widgets.js')}<form>
  <dn-eligibility-check name="screening" share="answers" layout="page"></dn-eligibility-check></form>`;

test('a page that comes back from the back-forward cache is at the start at once, with nothing chosen', async () => {
  const page = await browser.newPage();
  await page.goto(publish(html, { head: watch }));
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Start' }).click();
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await groups.first().waitFor();
  for (const group of await groups.all()) await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'See what this means' }).click();
  await page.getByText('Avoid dry needling for now').first().waitFor();
  await page.goto(publish('<p>Elsewhere</p>'));
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => window.shown?.persisted);
  const { text, ...left } = await page.evaluate(() => window.shown);
  assert.deepEqual(left, { persisted: true, checked: 0, frames: 0, entries: 0 });
  assert.match(text, /\bStart\b/);
  assert.doesNotMatch(text, /Avoid dry needling for now\n|You answered/);
  await page.close();
});
