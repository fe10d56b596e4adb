import type { Content } from '../content/content.js';
import { medicineQuestions, type SourcedScreening, type Question } from '../content/facts/screening.js';
import { fill } from '../content/fill.js';
import { tagOf } from '../content/languages.js';
import { sentenceGap } from '../content/sentence-gap.js';
import { assess, type Answers } from '../screening/assess.js';
import type { Extension, Questionnaire, QuestionnaireItem, QuestionnaireResponse } from './fhir-r4.js';

/** Names the screening for ever; which content it has, its version says. */
const url = 'urn:uuid:23c64860-da5e-47b0-8e28-3aaeab2dc80b';

/** Tells a renderer that a text helps to answer the question above it. */
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

/** A text of the content: plain, or marked with its language. */
type Text = string | { readonly text: string };

interface QuestionWords {
  readonly text: Text;
  readonly hint?: Text;
  readonly because?: Text;
  readonly answers: Readonly<Record<string, Text>>;
}

interface Words {
  readonly common: {
    readonly disclaimer: string;
    readonly localEmergencyNumber: string;
  };
  readonly eligibility: {
    readonly start: { readonly heading: Text };
    readonly asked: Text;
    readonly keepMedicine: Text;
    readonly noteFromClinic: Text;
    readonly questions: object;
  };
}

/** A content with the screening and its words. */
export type ScreeningContent = Content<Words, { readonly screening: SourcedScreening }>;

export const hasScreening = (content: Content<Partial<Words>> | undefined): content is ScreeningContent =>
  Boolean(content?.words.common && content.words.eligibility && content.facts.screening);

/** The screening as a Questionnaire. A draft, because no clinician has reviewed its words. */
export function toQuestionnaire(content: ScreeningContent): Questionnaire {
  const { language, contentVersion, words, facts, details } = content;
  const { disclaimer, localEmergencyNumber } = words.common;
  const emergencyNumber = details.emergencyNumber ?? localEmergencyNumber;
  return {
    resourceType: 'Questionnaire',
    url,
    version: contentVersion,
    name: 'DryNeedlingScreening',
    title: plain(words.eligibility.start.heading),
    description: fill(disclaimer, { emergencyNumber }).join(''),
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

/** What was answered as a QuestionnaireResponse. */
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

function plain(text: Text | undefined): string {
  if (text === undefined) throw new TypeError('This content lacks words for a question or an answer of its screening.');
  return typeof text === 'string' ? text : text.text;
}

/** Nothing in FHIR may be empty. */
const notEmpty = <Item>(list: { item: Item[] }): { item?: Item[] } => (list.item.length > 0 ? list : {});

const wordsOf = ({ words }: ScreeningContent, { id }: Question): Partial<QuestionWords> =>
  (words.eligibility.questions as Readonly<Record<string, QuestionWords>>)[id] ?? {};

const textOf = (content: ScreeningContent, question: Question): string => plain(wordsOf(content, question).text);

/** An answer's id means something under its question alone, so each question is a code system of its own. */
function coding(content: ScreeningContent, question: Question, code: string) {
  const display = plain(wordsOf(content, question).answers?.[code]);
  return { system: `${url}#${question.id}`, code, display };
}

/** What is said under a question. No id has a point in it, so these ids are free. */
function notesUnder(content: ScreeningContent, question: Question): QuestionnaireItem[] {
  const { language, words, notes } = content;
  const { hint, because } = wordsOf(content, question);
  const note = notes[question.id] as Text | undefined;
  const texts = {
    hint: hint && plain(hint),
    because: because && fill(plain(words.eligibility.asked), { because: plain(because) }).join(''),
    note: note && [words.eligibility.noteFromClinic, note].map(plain).join(sentenceGap(language.lang)),
    medicine: medicineQuestions.includes(question.id) && plain(words.eligibility.keepMedicine),
  };
  return Object.entries(texts).flatMap(([kind, text]) =>
    text ? [{ linkId: `${question.id}.${kind}`, type: 'display' as const, text, extension: [instructions] }] : [],
  );
}
