import type { Content } from '../content/content.js';
import type { SourcedScreening, Question } from '../content/facts/screening.js';
import { fill } from '../content/fill.js';
import { tagOf } from '../content/languages.js';
import { questionModel, type QuestionModel, type QuestionNote } from '../content/question-model.js';
import { sentenceGap } from '../content/sentence-gap.js';
import { plainText, type AnyText } from '../content/text.js';
import { assess, type Answers } from '../screening/assess.js';
import type { Extension, Questionnaire, QuestionnaireItem, QuestionnaireResponse } from './fhir-r4.js';

/** Identifies the screening permanently; the version identifies its content. */
const url = 'urn:uuid:23c64860-da5e-47b0-8e28-3aaeab2dc80b';

/** Marks a text as instructions for the question above it. */
const instructions: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }],
  },
};

/** Asks a renderer to show all the answers at once. */
const radioButtons: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

interface Words {
  readonly common: {
    readonly disclaimer: AnyText;
    readonly localEmergencyNumber: AnyText;
  };
  readonly eligibility: {
    readonly start: { readonly heading: AnyText };
    readonly asked: AnyText;
    readonly keepMedicine: AnyText;
    readonly note: AnyText;
    readonly noteFromClinic: AnyText;
    readonly questions: object;
  };
}

/** Content that includes the screening and its words. */
export type ScreeningContent = Content<Words, { readonly screening: SourcedScreening }>;

export const hasScreening = (content: Content<Partial<Words>> | undefined): content is ScreeningContent =>
  Boolean(content?.words.common && content.words.eligibility && content.facts.screening);

/** The screening as a Questionnaire. A draft, because no clinician has reviewed its words. */
export function toQuestionnaire(content: ScreeningContent): Questionnaire {
  const { language, contentVersion, words, facts, details } = content;
  const { disclaimer, localEmergencyNumber } = words.common;
  const emergencyNumber = details.emergencyNumber ?? plainText(localEmergencyNumber);
  return {
    resourceType: 'Questionnaire',
    url,
    version: contentVersion,
    name: 'DryNeedlingScreening',
    title: plainText(words.eligibility.start.heading),
    description: fill(plainText(disclaimer), { emergencyNumber }).join(''),
    status: 'draft',
    language: tagOf(language),
    subjectType: ['Patient'],
    item: facts.screening.questions.map((question) => ({
      linkId: question.id,
      type: 'choice',
      text: textOf(content, question),
      required: true,
      extension: [radioButtons],
      answerOption: question.answers.map(({ id }) => ({ valueCoding: coding(content, question, id) })),
      ...notEmpty({ item: notesUnder(content, question) }),
    })),
  };
}

/** The answers as a QuestionnaireResponse. */
export function toQuestionnaireResponse(content: ScreeningContent, answers: Answers): QuestionnaireResponse {
  const { screening } = content.facts;
  const { missing } = assess(screening, answers);
  const answered = screening.questions.filter(({ id }) => !missing.includes(id));
  const item = answered.map((question) => ({
    linkId: question.id,
    text: textOf(content, question),
    answer: [{ valueCoding: coding(content, question, answers[question.id] ?? '') }],
  }));
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${url}|${content.contentVersion}`,
    status: missing.length > 0 ? 'in-progress' : 'completed',
    language: tagOf(content.language),
    ...notEmpty({ item }),
  };
}

/** FHIR forbids empty arrays. */
const notEmpty = <Item>(list: { item: Item[] }): { item?: Item[] } => (list.item.length > 0 ? list : {});

/** Without the clinic's name in notes: a Questionnaire doesn't contain one. */
const questionOf = ({ words, notes }: ScreeningContent, { id }: Question): QuestionModel<AnyText> =>
  questionModel({ words, notes }, id);

const textOf = (content: ScreeningContent, question: Question): string => plainText(questionOf(content, question).text);

/** An answer's id is only unique within its question, so each question has its own code system. */
function coding(content: ScreeningContent, question: Question, code: string) {
  const answer = questionOf(content, question).answers[code];
  if (answer === undefined)
    throw new TypeError(`This content lacks words for the answer "${code}" to "${question.id}".`);
  return { system: `${url}#${question.id}`, code, display: plainText(answer) };
}

/** The notes under a question. Ids of questions contain no dots, so these link ids are unique. */
const notesUnder = (content: ScreeningContent, question: Question): QuestionnaireItem[] =>
  questionOf(content, question).notes.map((note) => ({
    linkId: `${question.id}.${note.kind}`,
    type: 'display',
    text: plainNote(content, note),
    extension: [instructions],
  }));

function plainNote({ language }: ScreeningContent, note: QuestionNote<AnyText>): string {
  const text = plainText(note.text);
  if (note.kind === 'because') return fill(text, { because: plainText(note.because) }).join('');
  if (note.kind === 'note') return [plainText(note.label), text].join(sentenceGap(language.lang));
  return text;
}
