/** The screening and what was answered in FHIR R4. Nothing is registered; runs in a browser, a worker or Node. */
import * as fhir from '../handout/fhir.js';
import type { Questionnaire, QuestionnaireResponse } from '../handout/fhir-r4.js';
import { contentOf } from '../scope/content-of.js';
import type { ScopeContent } from '../scope/dn-content.js';
import type { Answers } from '../screening/assess.js';

export type * from '../handout/fhir-r4.js';
export type { Answers, ScopeContent };
export type { ScreeningContent } from '../handout/fhir.js';

/** The content of a language, a clinic's changes applied over it or not; or of a `dn-content`, whose words have come. */
export type FhirInput = fhir.ScreeningContent | ScopeContent;

function screeningContent(input: FhirInput): fhir.ScreeningContent {
  // Who writes no types can give anything.
  const object = Object(input) as FhirInput;
  const content = 'words' in object ? object : contentOf(object);
  if (fhir.hasScreening(content)) return content;
  throw new TypeError(
    'This content has no words of the screening; give the one of "dn-widgets/content/LANG", or load "cdn/content/LANG.js" before that of a dn-content is used.',
  );
}

/**
 * The screening as a Questionnaire: its questions and answers under their own ids, with what is said under them. It
 * tells no level and no outcome.
 * @throws {TypeError} where the content has no words of the screening.
 */
export const toQuestionnaire = (content: FhirInput): Questionnaire => fhir.toQuestionnaire(screeningContent(content));

/**
 * What was answered as a QuestionnaireResponse, `in-progress` until all is answered. It names neither the patient nor a
 * time, which are for its receiver to add. Only own properties count; one that is `undefined` counts as not answered.
 * @throws {TypeError} where the content has no words of the screening.
 * @throws {RangeError} naming a question or an answer that the screening does not have.
 */
export const toQuestionnaireResponse = (content: FhirInput, answers: Answers): QuestionnaireResponse =>
  fhir.toQuestionnaireResponse(screeningContent(content), answers);
