import type { Basis } from './fact.js';

/** The review that the base content names by its year alone; that it is this one is an inference. */
export const review = {
  year: 2017,
  facts: ['EVID-1', 'EVID-2'],
  sources: ['espejoAntunez2017'],
} as const satisfies Basis & { year: number };

/** A review of trials: how many, and the longest time after which they looked. */
export const trials = { count: 13, weeks: 12, facts: [], sources: ['gattie2017'] } as const satisfies Basis & {
  count: number;
  weeks: number;
};

/** A study that sums up reviews. */
export const umbrella = { count: 36, facts: [], sources: ['chys2023'] } as const satisfies Basis & { count: number };

/** Of how many treatments the shares below are told. */
export const outOf = 100;

/** How often effects were reported, by treatment: the name of the study, its treatments, and the share of them in percent. */
export const reported = [
  {
    id: 'mild',
    study: 'Brady 2014',
    treatments: 7629,
    percent: 19.18,
    about: false,
    facts: [],
    sources: ['brady2014'],
  },
  {
    id: 'minor',
    study: 'Boyce 2020',
    treatments: 20460,
    percent: 36.7,
    about: true,
    facts: [],
    sources: ['boyce2020'],
  },
] as const satisfies readonly (Basis & {
  id: string;
  study: string;
  treatments: number;
  percent: number;
  about: boolean;
})[];

/** A major effect, in the last of these studies: one in so many treatments, and in how many it is drawn. */
export const major = { study: 'Boyce 2020', count: 1, treatments: 1024, drawnIn: 1000 } as const;
