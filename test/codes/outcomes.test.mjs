import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../build/content-versions.mjs';
import { levels, screening } from '../../dist/entries/screening.js';
import { launch, openPage } from '../browsers/launch.mjs';
import { root, serveClinic } from '../server/server.mjs';
import { decode } from './decode.mjs';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const publish = await serveClinic();
const browser = await launch();
after(() => browser.close());

/**
 * The words that a clinic would find in the package.
 * @param {string} lang
 */
function wordsOf(lang) {
  /** @param {string} part */
  const read = (part) => JSON.parse(readFileSync(new URL(`src/content/words/${lang}/${part}.json`, root), 'utf8'));
  return { eligibility: read('eligibility'), handout: read('handout') };
}

/** The day of the tests. @type {Record<string, string>} */
const dates = {
  ar: '1 ديسمبر 2026',
  de: '1. Dezember 2026',
  en: 'December 1, 2026',
  es: '1 de diciembre de 2026',
  fr: '1er décembre 2026',
  zh: '2026年12月1日',
};

/** What joins answer and topics, and topic and topic. @type {Record<string, [string, string]>} */
const marks = { ar: [': ', '، '], fr: ['\u00A0: ', ', '], zh: ['：', '、'] };

/** The place of an answer to each question, 200 times, the same in each run. */
const sets = fc.sample(fc.tuple(...screening.questions.map(({ answers }) => fc.nat(answers.length - 1))), {
  seed: 16,
  numRuns: 200,
});

/**
 * What staff should read after these answers.
 * @param {string} lang
 * @param {number[]} places
 */
function expected(lang, places) {
  const { eligibility } = wordsOf(lang);
  const given = screening.questions.map(({ id, answers }, question) => {
    const answer = answers[places[question] ?? 0];
    assert.ok(answer);
    const { topic, answers: texts } = eligibility.questions[id];
    return { caution: levels.indexOf(answer.level), topic, text: texts[answer.id] };
  });
  given.sort((a, b) => b.caution - a.caution);
  const [colon, comma] = marks[lang] ?? [': ', ', '];
  const lines = [...new Set(given.map(({ text }) => text))].map((text) => {
    const topics = given.filter((each) => each.text === text).map(({ topic }) => topic);
    return text + colon + topics.join(comma);
  });
  const { heading } = eligibility.outcomes[levels[given[0]?.caution ?? 0] ?? ''];
  const rest = [dates[lang], heading, ...lines].join('\n');
  const all = `${eligibility.start.heading}\n${rest}`;
  return Buffer.byteLength(all) > 700 ? rest : all;
}

/**
 * Answers all questions of a page.
 * @param {import('playwright-core').Page} page
 * @param {number[]} places
 */
const answer = (page, places) =>
  page.locator('fieldset.question').evaluateAll((questions, places) => {
    for (const [index, question] of questions.entries())
      question.querySelectorAll('input')[places[index] ?? 0]?.click();
  }, places);

/** @type {import('playwright-core').BrowserContextOptions[]} */
const preferences = [
  { colorScheme: 'light', deviceScaleFactor: 1 },
  { colorScheme: 'dark', deviceScaleFactor: 2 },
  { forcedColors: 'active', colorScheme: 'dark', deviceScaleFactor: 1 },
];

/** Each language for readers of it, and for a clinic that has readers of the next one. */
const pages = languages.flatMap((staff, index) => [
  { staff, reader: staff },
  { staff, reader: languages[(index + 1) % languages.length] ?? '' },
]);

for (const [index, { staff, reader }] of pages.entries()) {
  test(`the desk reads outcome and answers from the screen: in ${staff}, shown in ${reader}`, async () => {
    const viewport = { width: 320, height: 568 };
    const { page, logs } = await openPage(browser, { ...preferences[index % preferences.length], viewport });
    const address = publish(
      `<!doctype html><html lang="${reader}"><meta charset="utf-8" /><title>A clinic</title>
        <meta name="viewport" content="width=device-width" /><script type="module" src="cdn/dn-core.js"></script>
        <dn-content page staff-lang="${staff}"></dn-content><dn-eligibility-check layout="page"></dn-eligibility-check>`,
      policy,
    );
    await page.goto(address);
    const { eligibility, handout } = wordsOf(reader);
    /** @param {string} name */
    const button = (name) => page.getByRole('button', { name, exact: true });
    // Until the words for the clinic are there too.
    await button(eligibility.start.button).waitFor();
    await page.waitForLoadState('networkidle');
    for (const places of sets.filter((_, set) => set % pages.length === index)) {
      await button(eligibility.start.button).click();
      await answer(page, places);
      await button(eligibility.check.button).click();
      await page.getByText(handout.more, { exact: true }).click();
      await button(handout.code.show).click();
      const code = page.getByRole('img', { name: handout.code.label });
      await code.scrollIntoViewIfNeeded();
      assert.equal(await decode(await page.screenshot()), expected(staff, places));
      await button(eligibility.restart).click();
    }
    assert.deepEqual(logs, []);
    await page.close();
  });
}
