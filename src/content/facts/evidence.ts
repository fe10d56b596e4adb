import type { Basis, Source } from './fact.js';

export const boyce2020: Source = {
  citation: 'Boyce D. et al. 2020, International Journal of Sports Physical Therapy 15(1): 103-113',
  url: 'https://doi.org/10.26603/ijspt20200103',
};

export const brady2014: Source = {
  citation: 'Brady S. et al. 2014, Journal of Manual & Manipulative Therapy 22(3): 134-140',
  url: 'https://doi.org/10.1179/2042618613Y.0000000044',
};

export const chys2023: Source = {
  citation: 'Chys M. et al. 2023, Journal of Clinical Medicine 12(3): 1205',
  url: 'https://doi.org/10.3390/jcm12031205',
};

export const espejoAntunez2017: Source = {
  citation: 'Espejo-Antúnez L. et al. 2017, Complementary Therapies in Medicine 33: 46-57',
  url: 'https://doi.org/10.1016/j.ctim.2017.06.003',
};

export const gattie2017: Source = {
  citation: 'Gattie E. et al. 2017, Journal of Orthopaedic & Sports Physical Therapy 47(3): 133-149',
};

/** The review that the base content names by its year alone; that it is this one is an inference. */
export const review = {
  year: 2017,
  facts: ['EVID-1', 'EVID-2'],
  sources: [espejoAntunez2017],
} as const satisfies Basis & { year: number };

/** A review of trials: how many, and the longest time after which they looked. */
export const trials = { count: 13, weeks: 12, facts: [], sources: [gattie2017] } as const satisfies Basis & {
  count: number;
  weeks: number;
};

/** A study that sums up reviews. */
export const umbrella = { count: 36, facts: [], sources: [chys2023] } as const satisfies Basis & { count: number };

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
    sources: [brady2014],
  },
  {
    id: 'minor',
    study: 'Boyce 2020',
    treatments: 20460,
    percent: 36.7,
    about: true,
    facts: [],
    sources: [boyce2020],
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
