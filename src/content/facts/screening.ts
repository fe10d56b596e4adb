import type { Level } from '../levels.js';
import { aacpBmas } from './effects.js';
import type { Evidence, Source } from './fact.js';
import { cummings2011, krames } from './session.js';

export const lymphoedemaFramework2006: Source = {
  citation: 'International Lymphoedema Framework 2006, “Best practice for the management of lymphoedema”',
};

export const munoz2022: Source = {
  citation: 'Muñoz M. et al. 2022, Pain Research and Management 2022: 1363477',
  url: 'https://doi.org/10.1155/2022/1363477',
};

export interface Answer {
  readonly id: string;
  readonly level: Level;
}

/** A question as the assessment needs it: its answers and their levels. */
export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

export interface Screening {
  readonly questions: readonly Question[];
}

/** A screening with the evidence for each question. */
export interface SourcedScreening {
  readonly questions: readonly (Question & Evidence)[];
}

/** About how long a number of questions takes, in minutes (a rule of this project: five a minute). */
export const screeningMinutes = (questions: number): number => Math.ceil(questions / 5);

const yesNoNotSure = <Yes extends Level, NotSure extends Level>(yes: Yes, notSure: NotSure) =>
  [
    { id: 'yes', level: yes },
    { id: 'no', level: 'none' },
    { id: 'notSure', level: notSure },
  ] as const;

const howControlled = [
  { id: 'uncontrolled', level: 'doctor' },
  { id: 'controlled', level: 'provider' },
  { id: 'no', level: 'none' },
  { id: 'notSure', level: 'doctor' },
] as const;

/**
 * The built-in screening: each question, its answers in the order they are shown, and the level of each answer. "Yes" is
 * first, so that choosing the first answer each time never leads to `none`. Levels are only here, not in the words,
 * so the outcome is the same in every language.
 */
export const screening = {
  questions: [
    {
      id: 'pregnancy',
      answers: [...yesNoNotSure('avoid', 'doctor'), { id: 'doesNotApply', level: 'none' }],
      facts: ['AVOID-PREG'],
    },
    { id: 'infection', answers: yesNoNotSure('avoid', 'doctor'), facts: ['AVOID-INF'] },
    {
      id: 'needles',
      answers: [
        { id: 'severe', level: 'avoid' },
        { id: 'nervous', level: 'provider' },
        { id: 'fine', level: 'none' },
        { id: 'notSure', level: 'provider' },
      ],
      facts: ['AVOID-ANX', 'DISC-NEEDLE'],
    },
    { id: 'bleeding', answers: yesNoNotSure('doctor', 'doctor'), facts: ['CONS-BLEED'] },
    { id: 'diabetes', answers: howControlled, facts: ['CONS-DIAB', 'DISC-HIST'] },
    { id: 'vascular', answers: yesNoNotSure('doctor', 'doctor'), facts: ['CONS-VASC'] },
    {
      id: 'implantedDevice',
      answers: yesNoNotSure('doctor', 'doctor'),
      facts: [],
      sources: [cummings2011, aacpBmas],
    },
    { id: 'otherCondition', answers: howControlled, facts: ['CONS-OTHER', 'DISC-HIST'] },
    { id: 'bloodThinner', answers: yesNoNotSure('doctor', 'doctor'), facts: ['DISC-MED'], sources: [munoz2022] },
    { id: 'otherMedicine', answers: yesNoNotSure('provider', 'provider'), facts: ['DISC-MED'] },
  ],
} as const satisfies SourcedScreening;

/**
 * Questions that a clinic can add by their id (rules of this project where no source is named, off by default). Which of
 * them to ask, and what an answer leads to, is for the clinic's own clinician to decide.
 */
export const optionalQuestions = [
  { id: 'weakImmuneSystem', answers: yesNoNotSure('doctor', 'doctor'), facts: [] },
  { id: 'metalAllergy', answers: yesNoNotSure('doctor', 'doctor'), facts: [] },
  { id: 'recentSurgery', answers: yesNoNotSure('doctor', 'doctor'), facts: [] },
  { id: 'epilepsy', answers: yesNoNotSure('doctor', 'doctor'), facts: [] },
  { id: 'badReaction', answers: yesNoNotSure('doctor', 'doctor'), facts: [] },
  { id: 'faintingWithNeedles', answers: yesNoNotSure('provider', 'provider'), facts: [] },
  { id: 'under18', answers: yesNoNotSure('provider', 'provider'), facts: [] },
  {
    id: 'lymphedema',
    answers: yesNoNotSure('doctor', 'doctor'),
    facts: [],
    sources: [lymphoedemaFramework2006],
  },
  { id: 'skinProblem', answers: yesNoNotSure('provider', 'provider'), facts: [], sources: [aacpBmas, krames] },
  { id: 'heartValve', answers: yesNoNotSure('doctor', 'doctor'), facts: [], sources: [aacpBmas] },
] as const satisfies SourcedScreening['questions'];

/** The questions about medicines: they, and every outcome they lead to, say that no medicine should be stopped. */
export const medicineQuestions: readonly string[] = ['bloodThinner', 'otherMedicine'];
