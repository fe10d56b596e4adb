import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from './visit.mjs';

test('the widgets read without JavaScript, with the clinic and in their look', async () => {
  const { page, logs } = await visit({ javaScriptEnabled: false });
  for (const tag of ['dn-side-effects', 'dn-eligibility-check']) {
    assert.ok(await page.locator(`${tag} h2`).first().isVisible(), tag);
    assert.ok(await page.locator(`${tag} a[href="tel:911"]`).first().isVisible(), tag);
    // As a reader would: it is one tap away, and needs no script.
    await page.locator(`${tag} .foot summary`).click();
    assert.ok(await page.locator(tag).getByText('Riverside Physio').first().isVisible(), tag);
    const frame = page.locator(`${tag} .dn`);
    assert.equal(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth), '1px', tag);
  }
  assert.deepEqual(logs, []);
});

test('with JavaScript the screening starts', async () => {
  const { page, logs } = await visit();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Question 1 of 10').waitFor();
  assert.deepEqual(logs, []);
});
