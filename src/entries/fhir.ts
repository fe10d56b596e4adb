/** The screening and its answers in FHIR R4. Registers no elements; runs in a browser, a worker or Node. */
import { contentVersion } from '../content/content.js';
import { completeContent } from '../content/complete-content.js';
import { english, languages } from '../content/languages.js';
import { common, eligibility } from '../content/words/en/index.js';
import * as fhir from '../handout/fhir.js';
import type { Questionnaire, QuestionnaireResponse } from '../handout/fhir-r4.js';
import type { ScopeContent } from '../scope/dn-content.js';
import { partsWithIds } from '../scope/word-store.js';
import type { Answers } from '../screening/assess.js';

export type * from '../handout/fhir-r4.js';
export type { Answers, ScopeContent };
export type { ScreeningContent } from '../handout/fhir.js';

/** The content of a language, with a clinic's changes or without; or that of a `dn-content` whose words are loaded. */
export type FhirInput = fhir.ScreeningContent | ScopeContent;

const fallback = { common, eligibility };

/** The content that a `dn-content` provides, with the screening, as plain text. Its language's words must be loaded. */
function contentOf({ contentVersion: version, details, change }: ScopeContent) {
  const language = languages.find((each) => contentVersion(each, change) === version);
  if (!language) return undefined;
  const words = language.lang === english.lang ? fallback : partsWithIds(contentVersion(language), fallback);
  const own = { ...completeContent(language.lang, words), details };
  return change?.apply(own, (text) => text) ?? own;
}

function screeningContent(input: FhirInput): fhir.ScreeningContent {
  // In JavaScript this may be any value.
  const object = Object(input) as FhirInput;
  const content = 'words' in object ? object : contentOf(object);
  if (fhir.hasScreening(content)) return content;
  throw new TypeError(
    'This content has no words of the screening; use that of "dn-widgets/content/LANG", or load "cdn/content/LANG.js" before using that of a dn-content.',
  );
}

/**
 * The screening as a Questionnaire: its questions and answers by their ids, with the notes under them. It contains no level
 * and no outcome.
 * @throws {TypeError} if the content has no words of the screening.
 */
export const toQuestionnaire = (content: FhirInput): Questionnaire => fhir.toQuestionnaire(screeningContent(content));

/**
 * The answers as a QuestionnaireResponse, `in-progress` until all questions are answered. It contains neither the patient
 * nor a time; the receiver adds them. Only own properties count; one that is `undefined` counts as not answered.
 * @throws {TypeError} if the content has no words of the screening.
 * @throws {RangeError} naming a question or an answer that the screening does not have.
 */
export const toQuestionnaireResponse = (content: FhirInput, answers: Answers): QuestionnaireResponse =>
  fhir.toQuestionnaireResponse(screeningContent(content), answers);
