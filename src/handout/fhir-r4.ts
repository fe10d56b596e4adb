/*
 * The subset of FHIR R4 that a screening needs. Its types are assignable to those of `fhir/r4` in @types/fhir.
 */

interface Coding {
  system: string;
  code: string;
  display: string;
}

/** A hint for renderers of an item. */
export interface Extension {
  url: string;
  valueCodeableConcept: { coding: { system: string; code: string }[] };
}

/** A question, or a note under one. */
export interface QuestionnaireItem {
  linkId: string;
  type: 'choice' | 'display';
  text: string;
  extension?: Extension[];
  required?: boolean;
  answerOption?: { valueCoding: Coding }[];
  item?: QuestionnaireItem[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  url: string;
  version: string;
  name: string;
  title: string;
  description: string;
  status: 'draft';
  language: string;
  subjectType: 'Patient'[];
  item: QuestionnaireItem[];
}

export interface QuestionnaireResponseItem {
  linkId: string;
  text: string;
  answer: { valueCoding: Coding }[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  questionnaire: string;
  status: 'in-progress' | 'completed';
  language: string;
  item?: QuestionnaireResponseItem[];
}
