import type { Evidence, Source } from './fact.js';

export const cagnie2013: Source = { citation: 'Cagnie B. et al. 2013, Current Pain and Headache Reports 17: 348' };

export const quintner2015: Source = {
  citation: 'Quintner J.L. et al. 2015, Rheumatology 54(3): 392-399',
  url: 'https://doi.org/10.1093/rheumatology/keu471',
};

/** That there are several theories of how it works, and that none is settled. */
export const unsettled = { facts: ['THEO-0'], sources: [cagnie2013] } as const satisfies Evidence;

/** That the idea of trigger points is disputed. */
export const disputed = { facts: [], sources: [quintner2015] } as const satisfies Evidence;

/** The theories of how it works. */
export const theories = [
  { id: 'twitch', facts: ['THEO-TWITCH'] },
  { id: 'circulation', facts: ['THEO-CIRC'] },
  { id: 'lesion', facts: ['THEO-LESION'] },
] as const satisfies readonly (Evidence & { id: string })[];
