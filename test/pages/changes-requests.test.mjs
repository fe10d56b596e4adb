import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdn, publish, tag, visit } from './site.mjs';

const changes = { text: { en: { 'effects.tiredness.about': 'Said by the clinic.' } } };

test('a file of changes and the code that checks it are requested at once', async () => {
  const { page, logs } = await visit('about:blank');
  const checkRequested = page.waitForRequest(`${cdn}/check.js`);
  await page.route('**/changes.json', async (route) => {
    await checkRequested;
    await route.fulfill({ json: changes });
  });
  const content = '<dn-content src="changes.json"><dn-side-effects></dn-side-effects></dn-content>';
  await page.goto(publish(tag('dn-core.js') + content));
  await page.getByText('Said by the clinic.').waitFor();
  assert.deepEqual(logs, []);
});
