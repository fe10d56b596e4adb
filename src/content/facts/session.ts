import type { Basis, Source } from './fact.js';

export const griswold2019: Source = {
  citation: 'Griswold D. et al. 2019, Journal of Manual & Manipulative Therapy 27(3): 128-140',
};

/** How long a session takes, in minutes. */
export interface SessionLengths {
  /** Needling alone: usually from, usually to. */
  readonly needlingMinutes: readonly [from: number, to: number];
  /** With other therapies, in all, at the most. */
  readonly combinedMinutes: number;
}

/** TIME-1 and TIME-2. */
export const sessionLengths: SessionLengths = { needlingMinutes: [10, 15], combinedMinutes: 60 };

/** The ways of needling a session may use (TECH-DEEP, TECH-SUP, TECH-ELEC). */
export const techniques = ['superficial', 'deep', 'electrical'] as const;

/** Superficial needling stays above this depth, deep needling goes below it. */
export const needleDepth = {
  millimeters: 10,
  facts: ['TECH-SUP', 'TECH-DEEP', 'TECH-ELEC'],
  sources: [griswold2019],
} as const satisfies Basis & { millimeters: number };

/** What needling is sometimes paired with (DO-5). */
export const therapies = ['stretching', 'massage', 'ultrasound'] as const;
