import type { Basis } from './fact.js';

/** That there are several theories of how it works, and that none is settled. */
export const unsettled = { facts: ['THEO-0'], sources: ['cagnie2013'] } as const satisfies Basis;

/** That the idea of trigger points is disputed. */
export const disputed = { facts: [], sources: ['quintner2015'] } as const satisfies Basis;

/** The theories of how it works. */
export const theories = [
  { id: 'twitch', facts: ['THEO-TWITCH'] },
  { id: 'circulation', facts: ['THEO-CIRC'] },
  { id: 'lesion', facts: ['THEO-LESION'] },
] as const satisfies readonly (Basis & { id: string })[];
