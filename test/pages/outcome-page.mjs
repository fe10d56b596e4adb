import { readFileSync } from 'node:fs';
import { root } from '../server/server.mjs';

/** @import { FrameLocator, Page } from 'playwright-core' */

/** Each question at its most cautious answer, in the order of the questions. */
export const grave = ['yes', 'yes', 'severe', 'yes', 'uncontrolled', 'yes', 'yes', 'uncontrolled', 'yes', 'yes'];

/** Each question at an answer of no concern. */
export const calm = ['no', 'no', 'fine', 'no', 'no', 'no', 'no', 'no', 'no', 'no'];

/**
 * The words that the package has for a part.
 * @param {string} lang
 * @param {string} part
 */
export const words = (lang, part) =>
  JSON.parse(readFileSync(new URL(`src/content/words/${lang}/${part}.json`, root), 'utf8'));

/**
 * Goes to the outcome of these answers in a screening on one page, by its English buttons, and waits for all that can be
 * taken along.
 * @param {Page | FrameLocator} page
 * @param {readonly string[]} answers
 */
export async function finish(page, answers = grave) {
  const check = page.locator('dn-eligibility-check');
  await check.getByRole('button', { name: 'Start' }).click();
  await check.getByRole('radio').first().waitFor();
  await check.locator('fieldset.question').evaluateAll((questions, answers) => {
    for (const [index, question] of questions.entries()) {
      const inputs = [...question.querySelectorAll('input')];
      (inputs.find(({ value }) => value === answers[index]) ?? inputs[0])?.click();
    }
  }, answers);
  await check.getByRole('button', { name: 'See' }).click();
  await check.locator('.ways').waitFor();
  return check;
}

/**
 * Sets the reader's language and the clinic's, and waits until the words of both are there.
 * @param {Page} page
 * @param {string} lang
 * @param {string} staff
 */
export async function setLanguages(page, lang, staff) {
  await page.evaluate(
    ([lang = '', staff = '']) => {
      document.documentElement.lang = lang;
      document.querySelector('dn-content')?.setAttribute('staff-lang', staff);
    },
    [lang, staff],
  );
  await page.waitForLoadState('networkidle');
  await page.locator(`dn-eligibility-check .dn[lang^="${lang}"] .ways`).waitFor();
}
