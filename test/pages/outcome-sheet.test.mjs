import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { calm, finish, grave, setLanguages, words } from './outcome-page.mjs';
import { openClinic, pressPrint, save } from './printed-page.mjs';

/** @import { Page } from 'playwright-core' */

const clinic =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" urgent-phone="+15550101" emergency-number="112"></dn-content>';
const screening = '<dn-eligibility-check layout="page"></dn-eligibility-check>';
const formats = /** @type {const} */ (['A4', 'Letter']);

/**
 * What is on a sheet.
 * @param {Page} sheet
 */
const read = (sheet) =>
  sheet.evaluate(() => ({
    ...{ lang: document.documentElement.lang, dir: document.documentElement.dir, title: document.title },
    text: document.body.innerText.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' '),
    headings: [...document.querySelectorAll('h1, h2')].map((each) => each.getAttribute('aria-level')),
    controls: document.querySelectorAll('button, a, input, svg, summary').length,
    beside: [...new Set([...document.querySelectorAll('[lang]')].slice(2).map((each) => each.getAttribute('lang')))],
  }));

/**
 * Asserts that the sheet has one page of each format, tagged.
 * @param {Page} page
 * @param {string} where
 */
async function assertOnePage(page, where) {
  const sheet = await pressPrint(page, 'dn-eligibility-check');
  for (const format of formats) {
    const saved = await save(sheet, format);
    assert.equal(saved.pages, 1, `${where}, ${format}`);
    assert.ok(saved.isTagged, where);
    for (const role of ['H1', 'H2', 'L', 'LI']) assert.ok(saved.roles.has(role), `${where}: no ${role}`);
  }
  return sheet;
}

/**
 * Asserts that a sheet has a text, however its spaces are shown.
 * @param {string} sheet
 * @param {unknown} text
 */
const assertHas = (sheet, text) => assert.ok(sheet.includes(String(text).replace(/\s+/g, ' ')), String(text));

/** @param {string} lang */
const tagOf = (lang) => (lang === 'zh' ? 'zh-Hans' : lang);

for (const lang of languages) {
  test(`an outcome with every reason is one page, A4 and Letter, in "${lang}" alone and beside each other language`, async () => {
    const { page, errors } = await openClinic(clinic + screening);
    await finish(page);
    for (const staff of languages) {
      await setLanguages(page, lang, staff);
      const sheet = await assertOnePage(page, `${lang} ${staff}`);
      const { dir, headings, beside, ...found } = await read(sheet);
      assert.deepEqual([found.lang, dir], [tagOf(lang), lang === 'ar' ? 'rtl' : 'ltr']);
      assert.deepEqual(beside, staff === lang ? [] : [tagOf(staff)]);
      assert.deepEqual(headings, ['1', '2', '2', '2']);
      await sheet.close();
    }
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test('an outcome is one page in two languages with any number of reasons, and the most words', async () => {
  const { page } = await openClinic(clinic + screening);
  for (const count of grave.keys()) {
    await finish(page, [...grave.slice(0, count), ...calm.slice(count)]);
    for (const [lang = '', staff = ''] of [
      ['de', 'fr'],
      ['fr', 'de'],
    ]) {
      await setLanguages(page, lang, staff);
      const sheet = await assertOnePage(page, `${lang} ${staff}, ${count} reasons`);
      await sheet.close();
    }
    await setLanguages(page, 'en', 'en');
    await page.locator('dn-eligibility-check').getByRole('button', { name: 'Start again' }).click();
  }
  await page.close();
});

test('a list of answers is one page in two languages, with the two lists that it speaks of and no level', async () => {
  const { page } = await openClinic(
    `${clinic}<dn-eligibility-check layout="page" outcome="list"></dn-eligibility-check>`,
  );
  await finish(page);
  for (const [lang = '', staff = ''] of [
    ['en', 'en'],
    ['de', 'fr'],
    ['fr', 'de'],
    ['ar', 'es'],
  ]) {
    await setLanguages(page, lang, staff);
    const sheet = await assertOnePage(page, `${lang} ${staff}`);
    const { text, headings } = await read(sheet);
    for (const each of [lang, staff]) {
      const { avoid, doctor } = words(each, 'contraindications');
      for (const list of [avoid, doctor]) for (const item of Object.values(list)) assertHas(text, item);
      /** @type {{ pill?: string }[]} */
      const outcomes = Object.values(words(each, 'eligibility').outcomes);
      for (const { pill } of outcomes) assert.ok(!pill || !text.includes(`· ${pill}`), pill);
    }
    // The title, the answers, two lists and what to do.
    assert.deepEqual(headings, ['1', '2', '2', '2', '2', '2']);
    await sheet.close();
  }
  await page.close();
});

/**
 * Each text that an outcome with every reason must have, in one language.
 * @param {string} lang
 */
function everyText(lang) {
  const { start, outcomes, questions, keepMedicine, consent, why } = words(lang, 'eligibility');
  const answered = Object.entries(questions)
    .slice(0, grave.length)
    .map(([, { topic, answers }], index) => [topic, answers[grave[index] ?? '']]);
  const because = Object.values(questions)
    .slice(0, grave.length)
    .map(({ because }) => because);
  const { heading, text, needles, infection, pregnancy } = outcomes.avoid;
  return [
    start.heading,
    why,
    heading,
    text,
    needles,
    infection,
    pregnancy,
    ...answered.flat(),
    ...because,
    keepMedicine,
    consent,
  ];
}

test('the sheet has title, clinic, date, outcome, reasons with their because, answers, steps, not consent and disclaimer', async () => {
  const { page } = await openClinic(clinic + screening);
  await finish(page);
  const sheet = await pressPrint(page, 'dn-eligibility-check');
  const { text, controls, title } = await read(sheet);
  const { keep, outcomes, next } = words('en', 'eligibility');
  for (const each of [...everyText('en'), next, keep, outcomes.avoid.step]) assertHas(text, each);
  assert.match(
    text,
    /^What to talk about before dry needling Riverside Physio · December 1, 2026 Avoid dry needling for now /,
  );
  assert.match(text, /Questions\? Call Riverside Physio: \+15550100\. Out of hours, call \+15550101\./);
  assert.match(text, /This is general information, not medical advice\..* In an emergency, call 112\.$/);
  assert.equal(controls, 0);
  assert.equal(title, 'What to talk about before dry needling');
  await page.close();
});

for (const [lang, staff] of [
  ['ar', 'de'],
  ['zh', 'fr'],
]) {
  test(`the sheet has each question, answer and reason in "${lang}" and in "${staff}"`, async () => {
    const { page } = await openClinic(clinic + screening);
    await finish(page);
    await setLanguages(page, lang ?? '', staff ?? '');
    const sheet = await pressPrint(page, 'dn-eligibility-check');
    const { text } = await read(sheet);
    for (const each of [...everyText(lang ?? ''), ...everyText(staff ?? '')]) assertHas(text, each);
    await page.close();
  });
}

test('printing the sheet touches nothing of the page', async () => {
  const { page } = await openClinic(`${clinic}<main><p>Our own text.</p>${screening}</main>`);
  await finish(page);
  await page.evaluate(() => {
    window.noted = [];
    new MutationObserver((all) => window.noted.push(...all.map(({ type }) => type))).observe(document, {
      ...{ attributes: true, childList: true, characterData: true, subtree: true },
    });
  });
  const before = await page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
  await page.locator('dn-eligibility-check').getByRole('button', { name: 'Print' }).click();
  assert.equal(await page.locator('dn-eligibility-check iframe').count(), 1);
  assert.deepEqual(
    await page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]),
    before,
  );
  assert.deepEqual(await page.evaluate(() => window.noted), []);
  assert.equal(await page.locator('.outcome-sheet').count(), 0, 'the sheet stays in the page');
  await page.close();
});
