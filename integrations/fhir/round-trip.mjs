import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { toQuestionnaire, toQuestionnaireResponse } from '../../cdn/fhir.js';
import { launch, openPage } from '../../test/browsers/launch.mjs';
import { files, serve } from '../../test/browsers/server.mjs';
import { changedIn, contentIn } from '../../test/node/fhir-support.mjs';

const origin = await serve(files(new URL('./', import.meta.url)));
const browser = await launch();
after(() => browser.close());

/** For each question another answer than for the one before, so that no two rows are alike. */
const varied = ({ questions }, start) =>
  Object.fromEntries(questions.map(({ id, answers }, index) => [id, answers[(start + index) % answers.length].id]));

/** The codings that a response has, by the ids of their questions, wherever they are nested. */
function codingsIn({ item = [] }) {
  const entries = item.flatMap((each) => [
    ...(each.answer ?? []).map(({ valueCoding }) => [each.linkId, valueCoding]),
    ...Object.entries(codingsIn(each)),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Tests that a renderer that others wrote shows our Questionnaire, and gives back the answers that a reader clicked, and
 * shows those of our QuestionnaireResponse.
 *
 * @param {string} address the renderer's page
 * @param {(page: import('playwright-core').Page, text: string) => import('playwright-core').Locator} questionIn
 */
export function roundTrip(address, questionIn) {
  const visit = async (...resources) => {
    const { page, errors } = await openPage(browser);
    await page.goto(`${origin}/${address}`);
    await page.waitForFunction(() => window.renderer);
    await page.evaluate((given) => window.renderer.show(...given), resources);
    return { page, errors };
  };

  for (const lang of languages) {
    for (const [kind, contentOf] of Object.entries({ 'as it comes': contentIn, 'with a clinic’s changes': changedIn })) {
      describe(`in ${lang}, ${kind}`, async () => {
        const content = await contentOf(lang);
        const { screening } = content.facts;
        const questionnaire = toQuestionnaire(content);

        test('clicked answers come back as ours', async () => {
          const { page, errors } = await visit(questionnaire);
          const expected = toQuestionnaireResponse(content, varied(screening, 1));
          for (const { text, answer } of expected.item) {
            await questionIn(page, text).getByText(answer[0].valueCoding.display, { exact: true }).click();
          }
          const response = await page.evaluate(() => window.renderer.response());
          assert.deepEqual(codingsIn(response), codingsIn(expected));
          assert.equal(response.questionnaire, expected.questionnaire);
          assert.deepEqual(errors, []);
          await page.close();
        });

        test('answers of ours are shown', async () => {
          const response = toQuestionnaireResponse(content, varied(screening, 2));
          const { page, errors } = await visit(questionnaire, response);
          for (const { text, answer } of response.item) {
            const chosen = questionIn(page, text).getByRole('radio', { checked: true });
            await chosen.waitFor();
            assert.equal(await chosen.evaluate((radio) => radio.closest('label')?.textContent?.trim()), answer[0].valueCoding.display);
          }
          assert.deepEqual(codingsIn(await page.evaluate(() => window.renderer.response())), codingsIn(response));
          assert.deepEqual(errors, []);
          await page.close();
        });
      });
    }
  }
}
