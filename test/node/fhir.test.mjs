import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateResource } from '@medplum/core';
import { toQuestionnaire, toQuestionnaireResponse } from 'dn-widgets/fhir';
import { screening } from 'dn-widgets/screening';
import fc from 'fast-check';
import { languages } from '../../build/content-versions.mjs';
import { answersIn, anyAnswers, changedIn, contentIn, firstAnswers, optionsOf } from './fhir-support.mjs';

test('a receiver reads back each answer as the Questionnaire offers it, from any set of answers', async () => {
  for (const content of [await contentIn('es'), await changedIn('en')]) {
    const questionnaire = toQuestionnaire(content);
    const options = optionsOf(questionnaire);
    const { questions } = content.facts.screening;
    fc.assert(
      fc.property(anyAnswers({ questions }), (answers) => {
        const response = toQuestionnaireResponse(content, answers);
        validateResource(response);
        assert.deepEqual(answersIn(response), { ...answers });
        assert.equal(response.questionnaire, `${questionnaire.url}|${questionnaire.version}`);
        const isWhole = Object.keys(answers).length === questions.length;
        assert.equal(response.status, isWhole ? 'completed' : 'in-progress');
        for (const { linkId, text, answer } of response.item ?? []) {
          assert.equal(text, questionnaire.item.find((item) => item.linkId === linkId)?.text);
          assert.deepEqual(
            answer,
            options[linkId]?.filter(({ code }) => code === answers[linkId]).map((valueCoding) => ({ valueCoding })),
          );
        }
      }),
      { numRuns: 200 },
    );
  }
});

test('the notes under a question are in its item, including not to stop a medicine', async () => {
  const { item } = toQuestionnaire(await changedIn('en'));
  /** @param {string} id */
  const notes = (id) => item.find(({ linkId }) => linkId === id)?.item?.map(({ text }) => text) ?? [];
  const { keepMedicine } = (await contentIn('en')).words.eligibility;
  assert.deepEqual(notes('bleeding').slice(1), [
    'We ask because needling can make you bleed more.',
    'Note from the clinic: Tell us about nosebleeds too.',
  ]);
  for (const id of ['bloodThinner', 'otherMedicine']) assert.equal(notes(id).at(-1), keepMedicine);
});

test('an answer is distinct from one with the same id to another question', async () => {
  const all = Object.values(optionsOf(toQuestionnaire(await changedIn('en')))).flat();
  assert.equal(new Set(all.map(({ system, code }) => `${system}|${code}`)).size, all.length);
  for (const { system } of all) assert.match(system, /^urn:uuid:[0-9a-f-]{36}#/);
});

test('each linkId is unique, and the notes under a question ask nothing', async () => {
  const { item } = toQuestionnaire(await changedIn('en'));
  const notes = item.flatMap((question) => question.item ?? []);
  const ids = [...item, ...notes].map(({ linkId }) => linkId);
  assert.equal(new Set(ids).size, ids.length);
  for (const { type } of notes) assert.equal(type, 'display');
});

test('it is about a patient, and says whom to call and that it is no advice', async () => {
  const { subjectType, description } = toQuestionnaire(await contentIn('en'));
  assert.deepEqual(subjectType, ['Patient']);
  assert.match(description, /not medical advice.*call your local emergency number\.$/);
});

test('it has no level and no outcome, and claims no review', async () => {
  const content = await contentIn('en');
  const questionnaire = toQuestionnaire(content);
  assert.equal(questionnaire.status, 'draft');
  const json = JSON.stringify([questionnaire, toQuestionnaireResponse(content, firstAnswers(screening))]);
  for (const { heading } of Object.values(content.words.eligibility.outcomes)) assert.ok(!json.includes(heading));
  assert.doesNotMatch(json, /"(level|avoid|doctor|provider)"/);
});

test('the same answers have the same response, with no time and no patient in it', async () => {
  const content = await contentIn('en');
  const response = toQuestionnaireResponse(content, { needles: 'nervous' });
  assert.deepEqual(Object.keys(response).sort(), ['item', 'language', 'questionnaire', 'resourceType', 'status']);
  assert.deepEqual(toQuestionnaireResponse(content, { needles: 'nervous' }), response);
});

test('a Questionnaire with changes has another version than one without, in each language', async () => {
  const contents = await Promise.all(languages.flatMap((lang) => [contentIn(lang), changedIn(lang)]));
  const versions = contents.map((content) => toQuestionnaire(content).version);
  assert.equal(new Set(versions).size, versions.length);
});

test('an unknown question or answer throws and is named', async () => {
  const content = await contentIn('en');
  /**
   * @param {{}} answers
   * @param {RegExp} name
   */
  const refused = (answers, name) =>
    assert.throws(() => toQuestionnaireResponse(content, answers), { name: 'RangeError', message: name });
  refused({ swimming: 'yes' }, /"swimming"/);
  refused({ toString: 'yes' }, /"toString"/);
  refused({ bleeding: 'perhaps' }, /"bleeding".*"perhaps"/);
  refused({ bleeding: 'constructor' }, /"bleeding".*"constructor"/);
});

test('only own properties count as answers', async () => {
  const response = toQuestionnaireResponse(await contentIn('en'), Object.create({ bleeding: 'yes' }));
  assert.equal(response.item, undefined);
});

test('anything but content with the words of the screening is refused, with what to pass', async () => {
  const { words, ...content } = await contentIn('en');
  const wordless = { ...content, contentVersion: 'of another version' };
  for (const wrong of [undefined, null, 'en', {}, wordless, { ...content, words: { common: words.common } }]) {
    for (const write of [toQuestionnaire, toQuestionnaireResponse]) {
      assert.throws(() => write(/** @type {typeof wordless} */ (wrong), {}), {
        name: 'TypeError',
        message: /dn-widgets\/content\/LANG/,
      });
    }
  }
});

test('a content that lacks words for a question or an answer is refused', async () => {
  const changed = await changedIn('en');
  /**
   * @param {string} id
   * @param {unknown} words
   */
  const lacking = (id, words) => {
    const { eligibility } = changed.words;
    const questions = { ...eligibility.questions, [id]: words };
    return { ...changed, words: { ...changed.words, eligibility: { ...eligibility, questions } } };
  };
  for (const words of [undefined, { text: 'Do you bleed?' }, { text: 'Do you bleed?', answers: { yes: 'Yes' } }]) {
    for (const write of [toQuestionnaire, toQuestionnaireResponse]) {
      assert.throws(() => write(lacking('bleeding', words), { bleeding: 'no' }), {
        name: 'TypeError',
        message: /lacks words/,
      });
    }
  }
});

test('cdn/fhir.js does the same, in one file', async () => {
  const cdn = await import(String(new URL('../../cdn/fhir.js', import.meta.url)));
  const content = await contentIn('fr');
  const answers = firstAnswers(screening);
  assert.deepEqual(cdn.toQuestionnaire(content), toQuestionnaire(content));
  assert.deepEqual(cdn.toQuestionnaireResponse(content, answers), toQuestionnaireResponse(content, answers));
});
