import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toQuestionnaire, toQuestionnaireResponse } from 'dn-widgets/fhir';
import { screening } from 'dn-widgets/screening';
import { languages } from '../../build/content-versions.mjs';
import {
  answersIn,
  assertValid,
  changedIn,
  codeOf,
  contentIn,
  firstAnswers,
  idsOf,
  optionsOf,
  problems,
  tagOf,
} from './fhir-support.mjs';

for (const lang of languages) {
  describe(`in ${lang}`, () => {
    test('the screening is a valid Questionnaire in our ids and the words of the language', async () => {
      const content = await contentIn(lang);
      const questionnaire = toQuestionnaire(content);
      assertValid(questionnaire);
      assert.equal(questionnaire.language, tagOf(lang));
      assert.equal(questionnaire.version, content.contentVersion);
      const codes = Object.entries(optionsOf(questionnaire)).map(([id, options]) => [id, options.map((o) => o.code)]);
      assert.deepEqual(Object.fromEntries(codes), idsOf(screening));
      for (const { linkId, type, required, text, answerOption = [], extension = [], item = [] } of questionnaire.item) {
        assert.deepEqual({ type, required }, { type: 'choice', required: true });
        assert.deepEqual(extension.map(codeOf), ['radio-button']);
        for (const note of item) assert.deepEqual(note.extension?.map(codeOf), ['instructions']);
        /** @type {Record<string, { text: string, answers: Record<string, string> }>} */
        const questions = content.words.eligibility.questions;
        const words = questions[linkId];
        assert.equal(text, words?.text);
        for (const { valueCoding } of answerOption) assert.equal(valueCoding.display, words?.answers[valueCoding.code]);
      }
    });

    test('all answers are a valid, completed QuestionnaireResponse', async () => {
      const response = toQuestionnaireResponse(await contentIn(lang), firstAnswers(screening));
      assertValid(response);
      assert.equal(response.status, 'completed');
      assert.equal(response.language, tagOf(lang));
    });

    test('some answers, and none, are a valid one in progress', async () => {
      for (const answers of [{}, { bleeding: 'notSure' }, { pregnancy: undefined, otherMedicine: 'yes' }]) {
        const response = toQuestionnaireResponse(
          await contentIn(lang),
          /** @type {Record<string, string>} */ (answers),
        );
        assertValid(response);
        assert.equal(response.status, 'in-progress');
      }
    });

    test('a clinic’s questions, in another language too, are plain text', async () => {
      assert.deepEqual(problems, []);
      const content = await changedIn(lang);
      const questionnaire = toQuestionnaire(content);
      assertValid(questionnaire);
      assert.deepEqual(
        questionnaire.item.map(({ linkId }) => linkId),
        [...Object.keys(idsOf(screening)), 'metalAllergy', 'toString'],
      );
      assert.equal(questionnaire.item.at(-1)?.text, 'Do you run this week?');
      assert.equal(new Map(Object.entries(optionsOf(questionnaire))).get('toString')?.[2]?.display, 'Yes');
      const response = toQuestionnaireResponse(content, { toString: 'valueOf' });
      assertValid(response);
      assert.deepEqual(answersIn(response), { toString: 'valueOf' });
    });
  });
}
