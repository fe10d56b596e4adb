import type { Evidence, Source } from './fact.js';

export const pourahmadi2021: Source = {
  citation: 'Pourahmadi M. et al. 2021, Physical Therapy 101(5): pzab068',
  url: 'https://doi.org/10.1093/ptj/pzab068',
};

export const sterling2015: Source = { citation: 'Sterling M. et al. 2015, Pain 156(4): 635-643' };

/** Examples of what dry needling is used for, with what studies found. */
export const conditions = [
  { id: 'headache', facts: ['COND-HEAD'], sources: [pourahmadi2021] },
  { id: 'whiplash', facts: ['COND-WHIP'], sources: [sterling2015] },
  { id: 'joints', facts: ['COND-JOINT'] },
  { id: 'tendonitis', facts: ['COND-TEND'] },
  { id: 'repeatedMotion', facts: ['COND-RMD'] },
  { id: 'myofascial', facts: ['COND-MYO'] },
] as const satisfies readonly (Evidence & { id: string })[];
