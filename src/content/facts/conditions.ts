import type { Basis } from './fact.js';

/** What dry needling is used for, among others, with what studies found of it. */
export const conditions = [
  { id: 'myofascial', facts: ['COND-MYO'] },
  { id: 'joints', facts: ['COND-JOINT'] },
  { id: 'headache', facts: ['COND-HEAD'], sources: ['pourahmadi2021'] },
  { id: 'tendonitis', facts: ['COND-TEND'] },
  { id: 'whiplash', facts: ['COND-WHIP'], sources: ['sterling2015'] },
  { id: 'repeatedMotion', facts: ['COND-RMD'] },
] as const satisfies readonly (Basis & { id: string })[];
