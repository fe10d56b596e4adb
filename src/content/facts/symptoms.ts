import type { Evidence, Source } from './fact.js';
import { aacpBmas, mcManus2018, nhs111Fainting } from './effects.js';
import { brady2014 } from './evidence.js';

export const nhsCellulitis: Source = { citation: 'NHS, “Cellulitis”' };

/**
 * How urgent a feeling after a session is, the least urgent first; `providerToday` is for anything that is not listed.
 * Emergencies are in effects.ts.
 */
export type Urgency = 'expected' | 'provider' | 'providerToday' | 'doctorToday';

/** A feeling after a session. One without facts and sources is a rule of this project. */
export interface Feeling extends Evidence {
  readonly id: string;
  readonly urgency: Urgency;
}

/**
 * What can be felt after a session and is not an emergency, the most urgent first. Nothing is inferred from
 * combinations.
 */
export const feelings = [
  { id: 'infect', urgency: 'doctorToday', facts: ['RISK-INF'], sources: [nhsCellulitis] },
  { id: 'fever', urgency: 'doctorToday', facts: [] },
  { id: 'numb-spot', urgency: 'doctorToday', facts: [], sources: [mcManus2018] },
  { id: 'worse', urgency: 'provider', facts: [], sources: [brady2014] },
  { id: 'sore-long', urgency: 'provider', facts: ['TIME-3'] },
  { id: 'faint', urgency: 'provider', facts: [], sources: [nhs111Fainting, aacpBmas] },
  { id: 'drowsy', urgency: 'provider', facts: [], sources: [aacpBmas, brady2014] },
  { id: 'headache', urgency: 'provider', facts: [], sources: [brady2014] },
  { id: 'nausea', urgency: 'provider', facts: [], sources: [brady2014] },
  { id: 'other', urgency: 'providerToday', facts: [] },
  { id: 'sore', urgency: 'expected', facts: ['EFF-SORE', 'TIME-3', 'AFTER-1'] },
  { id: 'bleed-spot', urgency: 'expected', facts: ['EFF-BLEED'] },
  { id: 'bruise', urgency: 'expected', facts: ['EFF-BRUISE', 'AFTER-2'] },
  { id: 'tired', urgency: 'expected', facts: ['EFF-TIRED'] },
] as const satisfies readonly Feeling[];
