import type { Evidence, Source } from './fact.js';

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
  url: 'https://doi.org/10.2519/jospt.2017.7096',
};

export const navarroSantana2020: Source = {
  citation: 'Navarro-Santana M.J. et al. 2020, Journal of Clinical Medicine 9(10): 3300',
  url: 'https://doi.org/10.3390/jcm9103300',
};

/** The systematic review that the base article mentions only by its year; that it is this one is an inference. */
export const systematicReview = {
  year: 2017,
  facts: ['EVID-1', 'EVID-2'],
  sources: [espejoAntunez2017],
} as const satisfies Evidence & { year: number };

/**
 * A review of trials: how many, up to how many weeks it found less pain, and from how many months on no significant
 * difference. It graded the evidence, not the trials.
 */
export const trials = {
  count: 13,
  weeks: 12,
  months: 6,
  facts: ['EVID-7'],
  sources: [gattie2017],
} as const satisfies Evidence & {
  count: number;
  weeks: number;
  months: number;
};

/** An umbrella review. */
export const umbrella = {
  count: 36,
  facts: ['EVID-5', 'EVID-6'],
  sources: [chys2023],
} as const satisfies Evidence & { count: number };

/** The number of treatments that the rates below refer to. */
export const outOf = 100;

/**
 * The side effects that studies counted: the study's name, who counted, the treatments, and the events per hundred
 * treatments. Events, not treatments: one treatment can have two.
 */
export const reported = [
  {
    id: 'mild',
    study: 'Brady 2014',
    providers: 39,
    events: 1463,
    treatments: 7629,
    per100: 19,
    about: false,
    facts: [],
    sources: [brady2014],
  },
  {
    id: 'minor',
    study: 'Boyce 2020',
    providers: 420,
    events: 7531,
    treatments: 20500,
    per100: 37,
    about: true,
    facts: [],
    sources: [boyce2020],
  },
] as const satisfies readonly (Evidence & {
  id: string;
  study: string;
  providers: number;
  events: number;
  treatments: number;
  per100: number;
  about: boolean;
})[];

/** Major side effects: the last of these studies counted about one in this many treatments; the first, none. */
export const major = { study: 'Boyce 2020', events: 20, treatments: 20500, count: 1, total: 1000 } as const;

/** The range of patients out of a hundred who were sore, in trials that asked them. */
export const asked = {
  from: 29,
  to: 91,
  facts: ['EFF-SORE'],
  sources: [navarroSantana2020],
} as const satisfies Evidence & {
  from: number;
  to: number;
};
