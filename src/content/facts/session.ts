import { aacpBmas, mintken2025, nhs111Fainting } from './effects.js';
import { brady2014 } from './evidence.js';
import type { Evidence, Source } from './fact.js';

export const bafCode2023: Source = { citation: 'British Acupuncture Federation, code of 2023' };

export const cummings2011: Source = { citation: 'Cummings M. 2011, Acupuncture in Medicine 29: 83' };

export const gattie2020: Source = {
  citation: 'Gattie E. et al. 2020, Musculoskeletal Science and Practice 50: 102255',
  url: 'https://doi.org/10.1016/j.msksp.2020.102255',
};

export const griswold2019: Source = {
  citation: 'Griswold D. et al. 2019, Journal of Manual & Manipulative Therapy 27(3): 128-140',
  url: 'https://doi.org/10.1080/10669817.2019.1589030',
};

export const grusche2016: Source = {
  citation: 'Grusche F., Egerton-Warburton D. 2016, Western Journal of Emergency Medicine, case report',
};

export const krames: Source = { citation: 'Krames, “Understanding dry needling”' };

export const myopainSkin: Source = { citation: 'Myopain Seminars, “Disinfecting the skin”' };

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
  providers: 82,
  outOf: 100,
  from: 3,
  to: 6,
  facts: ['TIME-4'],
  sources: [gattie2020],
} as const satisfies Evidence & { providers: number; outOf: number; from: number; to: number };

/** For how many minutes a needle stays in at most, and for how many with providers of another style. */
export const needleStays = {
  most: 2,
  longer: [10, 30],
  facts: [],
  sources: [krames, grusche2016],
} as const satisfies Evidence & { most: number; longer: readonly [from: number, to: number] };

/** What happens in a session, in order. What the needles feel like is told with the fourth step. */
export const sessionSteps = [
  { id: 'form', facts: [], sources: [southTees] },
  { id: 'place', facts: [], sources: [southTees] },
  { id: 'clean', facts: ['PROV-2'], sources: [southTees, myopainSkin, bafCode2023] },
  { id: 'tap', facts: ['DO-1'], sources: [krames] },
  { ...needleStays, id: 'stay' },
  { id: 'end', facts: [] },
] as const satisfies readonly (Evidence & { id: string })[];

/** What a patient should say at once: a sharp pain, or feeling hot, dizzy or faint. */
export const sayAtOnce = { facts: [], sources: [southTees, mintken2025, aacpBmas] } as const satisfies Evidence;

/** What to do about fainting, and after how many minutes it is an emergency. */
export const fainting = {
  minutes: 1,
  facts: [],
  sources: [aacpBmas, nhs111Fainting],
} as const satisfies Evidence & { minutes: number };

/** That a few people are drowsy after a session, and should not drive then. */
export const drowsiness = { facts: [], sources: [brady2014, aacpBmas] } as const satisfies Evidence;

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
