import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { toQuestionnaire, toQuestionnaireResponse } from '../../cdn/fhir.js';
import { launch, openPage } from '../../test/browsers/launch.mjs';
import { files, serve } from '../../test/server/server.mjs';
import { validate } from '../../dist/entries/check.js';

const origin = await serve(files(new URL('./', import.meta.url)));
const browser = await launch();
after(() => browser.close());

/** A clinic that asks more, with a question and a note in one language alone. */
const { change, problems } = validate({
  note: { en: { bleeding: 'Tell us about nosebleeds too.' } },
  screening: {
    raise: { otherMedicine: { yes: { level: 'doctor', source: 'munoz2022' } } },
    ask: ['metalAllergy'],
    add: [
      {
        ...{ id: 'marathon', source: 'munoz2022' },
        answers: ['yes', 'no', 'notSure'].map((id) => ({ id, level: id === 'no' ? 'none' : 'provider' })),
        text: { en: { text: 'Do you run a marathon this week?', no: 'No', notSure: 'Not sure', yes: 'Yes' } },
      },
    ],
  },
});
assert.deepEqual(problems, []);

/** A set of answers: in each question the next one, so that not all are alike. */
const varied = ({ questions }, start) =>
  Object.fromEntries(questions.map(({ id, answers }, index) => [id, answers[(start + index) % answers.length].id]));

/** The answers of a response as pairs of a question's id and a coding, wherever they are nested. */
const codingsIn = ({ item = [] }) =>
  item.flatMap((each) => [
    ...(each.answer ?? []).map(({ valueCoding }) => [each.linkId, valueCoding]),
    ...codingsIn(each),
  ]);

/**
 * Tests that a renderer that others wrote shows our Questionnaire and gives back the answers that a reader clicked, and that it
 * shows those of our QuestionnaireResponse.
 *
 * @param {string} address the renderer's page
 * @param {(page: import('playwright-core').Page, question: { linkId: string, text: string }) => import('playwright-core').Locator} questionIn
 */
export function roundTrip(address, questionIn) {
  const visit = async (...resources) => {
    const { page, errors } = await openPage(browser);
    page.on('request', (request) => request.url().startsWith(origin) || errors.push(`requests ${request.url()}`));
    await page.goto(`${origin}/${address}`);
    await page.waitForFunction(() => window.renderer);
    await page.evaluate((given) => window.renderer.show(...given), resources);
    const click = (item) =>
      questionIn(page, item).getByText(item.answer[0].valueCoding.display, { exact: true }).click();
    /** What the renderer gives back once it has all answers that are expected. */
    const assertGiven = async (expected) => {
      await page.waitForFunction(
        ([count]) => window.renderer.response()?.item?.length >= count,
        [expected.item.length],
      );
      const response = await page.evaluate(() => window.renderer.response());
      assert.deepEqual(codingsIn(response), codingsIn(expected));
      assert.equal(response.resourceType, 'QuestionnaireResponse');
      assert.deepEqual(errors, []);
      return response;
    };
    return { page, click, assertGiven };
  };

  for (const lang of languages) {
    describe(`in ${lang}`, async () => {
      const { content: builtIn } = await import(`../../dist/entries/content/${lang}.js`);
      const content = change.apply(builtIn, (text) => text);
      const { screening } = content.facts;
      const questionnaire = toQuestionnaire(content);

      test('the answers that a reader clicks come back as ours would', async () => {
        const { page, click, assertGiven } = await visit(questionnaire);
        const expected = toQuestionnaireResponse(content, varied(screening, 1));
        for (const item of expected.item) await click(item);
        const { questionnaire: reference } = await assertGiven(expected);
        // Not every renderer keeps the version.
        assert.ok([questionnaire.url, expected.questionnaire].includes(reference), reference);
        await page.close();
      });

      test('the answers of our response are shown, and stay while a reader changes one', async () => {
        const answers = varied(screening, 2);
        const { page, click, assertGiven } = await visit(questionnaire, toQuestionnaireResponse(content, answers));
        for (const item of toQuestionnaireResponse(content, answers).item) {
          const name = item.answer[0].valueCoding.display;
          const chosen = questionIn(page, item).getByRole('radio', { name, exact: true, checked: true });
          await chosen.waitFor({ state: 'attached' });
        }
        const [first] = screening.questions;
        const other = first.answers.find(({ id }) => id !== answers[first.id]);
        const changed = toQuestionnaireResponse(content, { ...answers, [first.id]: other.id });
        await click(changed.item[0]);
        await assertGiven(changed);
        await page.close();
      });
    });
  }
}
