import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from './visit.mjs';

/** The same app, in each framework. */
const { page, logs } = await visit();

test('the attributes reach the elements', async () => {
  await page.locator('dn-eligibility-check.wide').getByRole('heading', { level: 1 }).waitFor();
  await page.locator('dn-side-effects a[href="tel:911"]').first().waitFor();
});

test('the changes reach dn-content', () => page.getByText('A warm shower often helps.').waitFor());

test('the app receives the events', async () => {
  await page.getByText('Not started').waitFor();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Started, at 0 of 10').waitFor();
});

test('nothing is logged', () => assert.deepEqual(logs, []));
