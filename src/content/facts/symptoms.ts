import type { Evidence, Source } from './fact.js';
import { aacpBmas, mcManus2018, nhs111Fainting } from './effects.js';
import { brady2014 } from './evidence.js';

export const nhsCellulitis: Source = { citation: 'NHS, “Cellulitis”' };

/**
 * How soon a feeling after a session asks for help, the least urgent first; `providerToday` is for what is on no list. What
 * is an emergency stands in effects.ts.
 */
export type Urgency = 'expected' | 'provider' | 'providerToday' | 'doctorToday';

/** A feeling after a session. What no fact or source stands for is a rule of this project. */
export interface Feeling extends Evidence {
  readonly id: string;
  readonly urgency: Urgency;
}

/** What can be felt after a session and is no emergency, the most urgent first. Nothing is inferred from several. */
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
