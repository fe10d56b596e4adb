import type { Basis } from './fact.js';

/** What dry needling is used for, among others, with what studies found of it. */
export const conditions = [
  { id: 'headache', facts: ['COND-HEAD'], sources: ['pourahmadi2021'] },
  { id: 'whiplash', facts: ['COND-WHIP'], sources: ['sterling2015'] },
  { id: 'joints', facts: ['COND-JOINT'] },
  { id: 'tendonitis', facts: ['COND-TEND'] },
  { id: 'repeatedMotion', facts: ['COND-RMD'] },
  { id: 'myofascial', facts: ['COND-MYO'] },
] as const satisfies readonly (Basis & { id: string })[];
