import { aacpBmas } from './effects.js';
import type { Evidence } from './fact.js';
import { munoz2022 } from './screening.js';
import { cummings2011 } from './session.js';

/**
 * The reasons to avoid dry needling for now. Shown completely and locked wherever a text says that it is not for
 * everyone.
 */
export const avoidReasons = [
  { id: 'pregnancy', facts: ['AVOID-PREG'] },
  { id: 'infection', facts: ['AVOID-INF'] },
  { id: 'needles', facts: ['AVOID-ANX'] },
] as const satisfies readonly (Evidence & { id: string })[];

/** The reasons to ask a doctor first. The list is open: its last entry is always included. */
export const doctorReasons = [
  { id: 'bleeding', facts: ['CONS-BLEED'] },
  { id: 'diabetes', facts: ['CONS-DIAB'] },
  { id: 'vascular', facts: ['CONS-VASC'] },
  { id: 'implantedDevice', facts: [], sources: [cummings2011, aacpBmas] },
  { id: 'bloodThinner', facts: ['DISC-MED'], sources: [munoz2022] },
  { id: 'other', facts: ['CONS-OTHER'] },
] as const satisfies readonly (Evidence & { id: string })[];
