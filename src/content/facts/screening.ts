import type { Level } from '../levels.js';
import type { Basis, Source } from './fact.js';

export const munoz2022: Source = {
  citation: 'Muñoz M. et al. 2022, Pain Research and Management 2022: 1363477',
  url: 'https://doi.org/10.1155/2022/1363477',
};

export interface Answer {
  readonly id: string;
  readonly level: Level;
}

/** A question as the assessment needs it: its answers and how cautious each one is. */
export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

export interface Screening {
  readonly questions: readonly Question[];
}

/** A screening with where each of its questions comes from. */
export interface FoundedScreening {
  readonly questions: readonly (Question & Basis)[];
}

/** About how long so many questions take, in minutes (a rule of this project: five a minute). */
export const screeningMinutes = (questions: number): number => Math.ceil(questions / 5);

/**
 * The built-in screening: each question, its answers in the order they are shown, and the level of each answer.
 * Levels stand here and nowhere else; words have none, so every language gives the same outcome.
 */
export const screening = {
  questions: [
    {
      id: 'pregnancy',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'doesNotApply', level: 'none' },
        { id: 'notSure', level: 'doctor' },
        { id: 'yes', level: 'avoid' },
      ],
      facts: ['AVOID-PREG'],
    },
    {
      id: 'infection',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'notSure', level: 'doctor' },
        { id: 'yes', level: 'avoid' },
      ],
      facts: ['AVOID-INF'],
    },
    {
      id: 'needles',
      answers: [
        { id: 'fine', level: 'none' },
        { id: 'nervous', level: 'provider' },
        { id: 'notSure', level: 'provider' },
        { id: 'severe', level: 'avoid' },
      ],
      facts: ['AVOID-ANX', 'DISC-NEEDLE'],
    },
    {
      id: 'bleeding',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'notSure', level: 'doctor' },
        { id: 'yes', level: 'doctor' },
      ],
      facts: ['CONS-BLEED'],
    },
    {
      id: 'diabetes',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'controlled', level: 'provider' },
        { id: 'notSure', level: 'doctor' },
        { id: 'uncontrolled', level: 'doctor' },
      ],
      facts: ['CONS-DIAB', 'DISC-HIST'],
    },
    {
      id: 'vascular',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'notSure', level: 'doctor' },
        { id: 'yes', level: 'doctor' },
      ],
      facts: ['CONS-VASC'],
    },
    {
      id: 'otherCondition',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'controlled', level: 'provider' },
        { id: 'notSure', level: 'doctor' },
        { id: 'uncontrolled', level: 'doctor' },
      ],
      facts: ['CONS-OTHER', 'DISC-HIST'],
    },
    {
      id: 'bloodThinner',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'notSure', level: 'doctor' },
        { id: 'yes', level: 'doctor' },
      ],
      facts: ['DISC-MED'],
      sources: [munoz2022],
    },
    {
      id: 'otherMedicine',
      answers: [
        { id: 'no', level: 'none' },
        { id: 'notSure', level: 'provider' },
        { id: 'yes', level: 'provider' },
      ],
      facts: ['DISC-MED'],
    },
  ],
} as const satisfies FoundedScreening;

const noNotSureYes = <L extends Level>(level: L) =>
  [
    { id: 'no', level: 'none' },
    { id: 'notSure', level },
    { id: 'yes', level },
  ] as const;

/**
 * Questions that a clinic can add by their id (rules of this project, off by default). Which of them to ask, and what
 * follows from an answer, is for the clinic's own clinician to say.
 */
export const optionalQuestions = [
  { id: 'weakImmuneSystem', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'metalAllergy', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'implantedDevice', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'recentSurgery', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'epilepsy', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'badReaction', answers: noNotSureYes('doctor'), facts: [] },
  { id: 'faintingWithNeedles', answers: noNotSureYes('provider'), facts: [] },
  { id: 'under18', answers: noNotSureYes('provider'), facts: [] },
] as const satisfies FoundedScreening['questions'];

/** The questions about medicines: they, and every outcome they reach, say that no medicine is to be stopped. */
export const medicineQuestions: readonly string[] = ['bloodThinner', 'otherMedicine'];
