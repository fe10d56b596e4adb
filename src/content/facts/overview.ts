import type { Evidence, Source } from './fact.js';

export const apta2012: Source = {
  citation: 'American Physical Therapy Association 2012, “Physical Therapists & the Performance of Dry Needling”',
};

export const clevelandClinic: Source = { citation: 'Cleveland Clinic, “Dry Needling”' };

/** Why it is called dry: nothing is injected. */
export const dry = { facts: ['WHAT-7'], sources: [apta2012, clevelandClinic] } as const satisfies Evidence;
