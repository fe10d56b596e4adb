import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setClock } from '../browsers/clock.mjs';
import { openClinic, pressPrint, save } from './printed-page.mjs';

const clinic =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" urgent-phone="+15550101" emergency-number="112"></dn-content>';

/** Each sheet: its element, its button, and how many pages it may have. */
const sheets = [
  { tag: 'dn-visit-checklist', index: 0, pages: 1 },
  { tag: 'dn-visit-checklist', index: 1, pages: 1 },
  { tag: 'dn-questions', index: 0, pages: 1 },
  { tag: 'dn-options', index: 0, pages: 2 },
];

const all = `${clinic}<dn-visit-checklist></dn-visit-checklist><dn-options></dn-options><dn-questions></dn-questions>`;

/** @import { Page } from 'playwright-core' */

/**
 * Marks everything that can be marked.
 * @param {Page} page
 */
async function markAll(page) {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
}

for (const lang of ['en', 'de', 'es', 'fr', 'ar', 'zh']) {
  test(`each sheet fits the paper in "${lang}", A4 and Letter, and is tagged when it is saved`, async () => {
    const { page, errors } = await openClinic(all, { lang });
    await page.locator(`dn-options .dn[lang^="${lang}"]`).waitFor();
    await markAll(page);
    for (const { tag, index, pages } of sheets) {
      const sheet = await pressPrint(page, tag, index);
      for (const format of /** @type {const} */ (['A4', 'Letter'])) {
        const saved = await save(sheet, format);
        const where = `${tag} ${index} ${format}`;
        assert.ok(saved.pages && saved.pages <= pages, `${where}: ${saved.pages} pages`);
        assert.ok(saved.isTagged, where);
        for (const role of ['H1', 'L', 'LI']) assert.ok(saved.roles.has(role), `${where}: no ${role}`);
      }
      await sheet.close();
    }
    assert.deepEqual(errors, []);
    await page.close();
  });
}

/**
 * What is on a sheet.
 * @param {Page} sheet
 */
const read = (sheet) =>
  sheet.evaluate(() => {
    const { documentElement: root, title, body } = document;
    const elements = [...body.querySelectorAll('*')];
    const levels = elements
      .filter((each) => /^h\d$/.test(each.localName))
      .map((each) => Number(each.getAttribute('aria-level') ?? each.localName[1]));
    /** @param {(style: CSSStyleDeclaration) => string} value */
    const values = (value) => [...new Set(elements.map((each) => value(getComputedStyle(each))))];
    return {
      ...{ lang: root.lang, dir: root.dir, title, levels, text: body.innerText },
      colors: values(({ color }) => color),
      grounds: values(({ backgroundColor }) => backgroundColor),
      controls: body.querySelectorAll('button, .no-print, .actions').length,
      underlined: elements.filter((each) => getComputedStyle(each).textDecorationLine !== 'none').length,
      isOpen: [...body.querySelectorAll('details')].every(({ open }) => open),
      boxes: [...body.querySelectorAll('input')].map(({ checked }) => checked),
    };
  });

for (const { tag, index } of sheets) {
  for (const level of ['1', '2', '4']) {
    test(`${tag}, sheet ${index}: is a document with a language, a direction, and headings from level 1, in a page at level ${level}`, async () => {
      const { page } = await openClinic(`${clinic}<${tag} heading-level="${level}"></${tag}>`, { lang: 'ar' });
      await page.locator(`${tag} .dn[lang="ar"]`).waitFor();
      const sheet = await pressPrint(page, tag, index);
      const { lang, dir, title, levels } = await read(sheet);
      assert.deepEqual([lang, dir], ['ar', 'rtl']);
      assert.equal(title, await sheet.locator('.title').first().innerText());
      assert.deepEqual([levels[0], levels.filter((each) => each === 1).length], [1, 1]);
      levels.forEach((each, at) => assert.ok(each <= (levels[at - 1] ?? 0) + 1, levels.join()));
    });
  }

  test(`${tag}, sheet ${index}: has the clinic, what it says in full and the disclaimer, and nothing to press`, async () => {
    const { page } = await openClinic(`${clinic}<${tag}></${tag}>`);
    await page.locator(`${tag} .dn[lang="en"]`).waitFor();
    const sheet = await pressPrint(page, tag, index);
    const { text, controls, underlined, isOpen } = await read(sheet);
    assert.match(text, /Riverside Physio/);
    assert.match(text, /It can't tell you that dry needling is safe for you\./);
    assert.doesNotMatch(text, /new tab|not stored|erased|^Print/m);
    assert.deepEqual({ controls, underlined, isOpen }, { controls: 0, underlined: 0, isOpen: true });
  });

  for (const forcedColors of /** @type {const} */ (['none', 'active'])) {
    test(`${tag}, sheet ${index}: is black on white from a dark page, with forced colours ${forcedColors}`, async () => {
      const { page } = await openClinic(`${clinic}<${tag}></${tag}>`, { colorScheme: 'dark', forcedColors });
      await page.evaluate(() => {
        document.documentElement.style.cssText =
          'color-scheme: dark; background: black; color: white; --dn-surface: black; --dn-text: white; --dn-accent: lime';
      });
      await page.locator(`${tag} .dn[lang="en"]`).waitFor();
      const sheet = await pressPrint(page, tag, index);
      // A browser prints without forced colours.
      await sheet.emulateMedia({ forcedColors: 'none' });
      const { colors, grounds } = await read(sheet);
      assert.deepEqual(colors, ['rgb(0, 0, 0)']);
      const white = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
      assert.deepEqual(
        grounds.filter((each) => !white.includes(each)),
        [],
      );
    });
  }
}

test('each sheet of a widget has the date of the reader’s clock when it is printed, not of UTC nor of the page’s start', async () => {
  // Tests begin on 1 December at noon in UTC: the 2nd on Kiritimati.
  const { page } = await openClinic(all, { timezoneId: 'Pacific/Kiritimati' });
  await page.locator('dn-options .dn[lang="en"]').waitFor();
  for (const tag of ['dn-visit-checklist', 'dn-questions', 'dn-options']) {
    const sheet = await pressPrint(page, tag);
    const [title, head] = (await read(sheet)).text.split(/\n+/);
    assert.equal(head, 'Riverside Physio · December 2, 2026', title);
    await sheet.close();
  }
  await page.evaluate(setClock, '2026-12-31T09:00:00Z');
  const sheet = await pressPrint(page, 'dn-questions');
  assert.match((await read(sheet)).text, /Riverside Physio · December 31, 2026/);
  assert.doesNotMatch(await page.locator('dn-questions').innerText(), /Riverside Physio ·/);
});

test('boxes are printed as the reader ticked them, and what matters to them beside the questions', async () => {
  const { page } = await openClinic(all);
  await page.locator('dn-options .dn[lang="en"]').waitFor();
  for (const tag of ['dn-visit-checklist', 'dn-questions', 'dn-options'])
    await page.locator(tag).getByRole('checkbox').nth(2).check();
  const mark = await page.locator('dn-options label').nth(2).innerText();
  for (const tag of ['dn-visit-checklist', 'dn-questions', 'dn-options']) {
    const sheet = await pressPrint(page, tag);
    const { boxes, text } = await read(sheet);
    assert.deepEqual(
      boxes,
      boxes.map((_, index) => index === 2),
    );
    if (tag === 'dn-questions') assert.ok(text.includes(mark), text);
    await sheet.close();
  }
});
