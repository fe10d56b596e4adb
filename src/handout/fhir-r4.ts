/*
 * As much of FHIR R4 as a screening needs. What is typed so can be given wherever `fhir/r4` of @types/fhir is asked for.
 */

interface Coding {
  system: string;
  code: string;
  display: string;
}

/** What a renderer may want to know of an item. */
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
