import { aacpBmas } from './effects.js';
import type { Evidence, Source } from './fact.js';

export const cummings2011: Source = { citation: 'Cummings M. 2011, Acupuncture in Medicine 29: 83' };

export const gattie2020: Source = {
  citation: 'Gattie E. et al. 2020, Musculoskeletal Science and Practice 50: 102255',
  url: 'https://doi.org/10.1016/j.msksp.2020.102255',
};

export const griswold2019: Source = {
  citation: 'Griswold D. et al. 2019, Journal of Manual & Manipulative Therapy 27(3): 128-140',
  url: 'https://doi.org/10.1080/10669817.2019.1589030',
};

export const southTees: Source = { citation: 'South Tees Hospitals NHS, “Acupuncture”' };

/** How long a session takes, in minutes. */
export interface SessionLengths {
  /** Needling alone: the usual range. */
  readonly needlingMinutes: readonly [from: number, to: number];
  /** With other therapies: the maximum in total. */
  readonly combinedMinutes: number;
}

/** TIME-1 and TIME-2. */
export const sessionLengths: SessionLengths = { needlingMinutes: [10, 15], combinedMinutes: 60 };

/** The techniques that a session may use (TECH-DEEP, TECH-SUP, TECH-ELEC). */
export const techniques = ['superficial', 'deep', 'electrical'] as const;

/** How many sessions providers in a survey plan, and how many providers of a hundred. */
export const plannedSessions = {
  ...{ providers: 82, outOf: 100, from: 3, to: 6 },
  ...{ facts: ['TIME-4'], sources: [gattie2020] },
} as const satisfies Evidence & { providers: number; outOf: number; from: number; to: number };

/** A current through the needles can upset a heart device. */
export const electricalDevices = {
  facts: ['TECH-ELEC'],
  sources: [cummings2011, aacpBmas],
} as const satisfies Evidence;

/** In studies, superficial needling is above this depth and deep needling below it. */
export const needleDepth = {
  millimeters: 10,
  facts: ['TECH-SUP', 'TECH-DEEP'],
  sources: [griswold2019],
} as const satisfies Evidence & { millimeters: number };

/** What needling is sometimes combined with (DO-5). */
export const therapies = ['stretching', 'massage', 'ultrasound'] as const;
