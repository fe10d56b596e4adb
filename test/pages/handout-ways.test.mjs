import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { content as german } from 'dn-widgets/content/de';
import { content as english } from 'dn-widgets/content/en';
import { toQuestionnaireResponse } from 'dn-widgets/fhir';
import { screening } from 'dn-widgets/screening';
import { finish, grave } from './outcome-page.mjs';
import { open, publish, tag, visit } from './site.mjs';

/** @import { FrameLocator, Page } from 'playwright-core' */

const screeningTag = '<dn-eligibility-check layout="page" fhir></dn-eligibility-check>';

/** @param {string} attributes */
const body = (attributes = '') =>
  `${tag('dn-core.js')}<dn-content page clinic="Riverside Physio" ${attributes}></dn-content>${screeningTag}`;

/**
 * An outcome with the other ways opened.
 * @param {Page | FrameLocator} page
 */
async function openHandoutOptions(page) {
  const check = await finish(page);
  await check.locator('summary', { hasText: 'More ways' }).click();
  return check;
}

/**
 * The file that a button saves.
 * @param {Page} page
 * @param {string} button
 */
async function saved(page, button) {
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await begun;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const answers = Object.fromEntries(screening.questions.map(({ id }, index) => [id, grave[index] ?? '']));

for (const [name, attributes, content] of /** @type {const} */ ([
  ['the reader’s language', '', english],
  ['the clinic’s language if it has one', 'staff-lang="de"', german],
])) {
  test(`the file for a clinic's system is the QuestionnaireResponse of the answers, in ${name}`, async () => {
    const { page, logs } = await open(body(attributes));
    const check = await openHandoutOptions(page);
    const file = await saved(page, "Save for my clinic's system");
    assert.equal(file.name, 'for-my-visit.json');
    assert.deepEqual(JSON.parse(file.text), toQuestionnaireResponse(content, answers));
    await check.getByText('Saved on this device.').waitFor();
    assert.deepEqual(logs, []);
    await page.close();
  });
}

test('the saved text is what is copied: every line in both languages, the clinic’s right after the reader’s', async () => {
  const { page, logs } = await open(body('staff-lang="de"'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const check = await openHandoutOptions(page);
  const { name, text } = await saved(page, 'Save as a text file');
  await check.getByText('Saved on this device.').waitFor();
  assert.equal(name, 'for-my-visit.txt');
  await check.getByRole('button', { name: 'Copy as text' }).click();
  await check.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  const lines = text.replace(/[\u2066-\u2069]/g, '').split('\n');
  assert.deepEqual(lines.slice(0, 7), [
    ...['What to talk about before dry needling', 'Worüber Sie vor dem Dry Needling sprechen sollten'],
    ...['Riverside Physio · December 1, 2026', 'Riverside Physio · 1. Dezember 2026', ''],
    ...['Avoid dry needling for now', 'Verzichten Sie vorerst auf Dry Needling'],
  ]);
  const { questions } = english.words.eligibility;
  for (const { id } of screening.questions) {
    const at = lines.findIndex((line) => line.startsWith(`- ${questions[id].topic}: `));
    assert.ok(lines[at + 1]?.startsWith(`- ${german.words.eligibility.questions[id].topic}: `), id);
    assert.ok(lines[at + 2]?.startsWith('  This matters '), id);
    assert.ok(lines[at + 3]?.startsWith('  Das ist wichtig, '), id);
  }
  assert.deepEqual(logs, []);
  await page.close();
});

test('copy is not offered where the page has no clipboard, as over http', async () => {
  const { page, logs } = await visit('about:blank');
  const site = new URL(publish(`<script type="module" src="/cdn/dn-core.js"></script>${screeningTag}`));
  await page.route('http://clinic.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
  });
  await page.goto(`http://clinic.example${site.pathname}`);
  assert.equal(await page.evaluate(() => isSecureContext), false);
  const check = await openHandoutOptions(page);
  assert.deepEqual(await check.locator('.ways button').allInnerTexts(), [
    ...['Save as a text file', "Save for my clinic's system", 'Show a code to scan'],
  ]);
  assert.deepEqual(logs, []);
  await page.close();
});

test('copy says what to do instead where the page may not write to the clipboard', async () => {
  const inner = publish(body());
  const { page } = await open(
    `<iframe src="${inner}" allow="clipboard-write 'none'" width="800" height="900"></iframe>`,
  );
  const check = await openHandoutOptions(page.frameLocator('iframe'));
  await check.getByRole('button', { name: 'Copy as text' }).click();
  await check.getByText('That did not work. Print this page, or take a picture of the screen.').waitFor();
  await page.close();
});

test('saving is not offered in a sandbox without downloads', async () => {
  for (const [sandbox, count] of /** @type {const} */ ([
    ['allow-scripts allow-same-origin allow-modals', 0],
    ['allow-scripts allow-same-origin allow-modals allow-downloads', 2],
  ])) {
    const { page } = await open(
      `<iframe sandbox="${sandbox}" src="${publish(body())}" width="800" height="900"></iframe>`,
    );
    const check = await openHandoutOptions(page.frameLocator('iframe'));
    assert.equal(await check.getByRole('button', { name: /^Save/ }).count(), count);
    await page.close();
  }
});

test('everything is reached and used by keyboard, in the order of the page, and the focus stays on its button', async () => {
  const { page } = await open(body());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const check = await finish(page);
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      return active instanceof HTMLElement ? active.innerText.trim() : '';
    });
  await check.getByRole('button', { name: 'Print' }).focus();
  /** @type {string[]} */
  const closed = [];
  for (let step = 0; step < 4; step++) {
    closed.push(await focused());
    if (step < 3) await page.keyboard.press('Tab');
  }
  assert.deepEqual(closed, ['Print', 'Start again', 'Change an answer', 'More ways to take it along']);
  await page.keyboard.press('Enter');
  const buttons = ['Copy as text', 'Save as a text file', "Save for my clinic's system", 'Show a code to scan'];
  const says = [/^Copied\./, /^Saved on/, /^Saved on/, /^$/];
  for (const [index, name] of buttons.entries()) {
    await page.keyboard.press('Tab');
    assert.equal(await focused(), name);
    await page.keyboard.press(index % 2 ? 'Space' : 'Enter');
    await check
      .getByRole('status')
      .filter({ hasText: says[index] ?? '' })
      .waitFor({ state: 'attached' });
    assert.equal(await focused(), name.replace(/^Show a code to scan$/, 'Hide the code'));
  }
  await check.getByRole('img', { name: 'QR code with your answers' }).waitFor();
  await check.getByText('Anyone who scans this code, or a photo of it, can read your answers.').waitFor();
  await page.keyboard.press('Enter');
  await check.locator('svg.qr-code').waitFor({ state: 'detached' });
  assert.equal(await focused(), 'Show a code to scan');
  await page.close();
});
