import { aacpBmas, lungSigns, nhs111Fainting, rarity } from './effects.js';
import { brady2014, navarroSantana2020, systematicReview, umbrella } from './evidence.js';
import type { Evidence, Source } from './fact.js';
import { exposure, fearOfNeedles, telling } from './needle-fear.js';
import { dry } from './overview.js';
import { keepBloodThinner } from './quiz.js';
import { gattie2020, plannedSessions, southTees } from './session.js';

export const bradySoreness: Source = {
  citation: 'Brady D. et al., “Interventions to Reduce Soreness After Dry Needling: A Systematic Review”, JOSPT',
};

/** The questions that patients ask, in the order they are shown. */
export const patientQuestions = [
  { id: 'hurt', facts: ['FEEL-1', 'FEEL-2', 'TIME-3'], sources: [navarroSantana2020, southTees] },
  { ...plannedSessions, id: 'sessions' },
  { id: 'long', facts: ['TIME-1', 'TIME-2'], sources: [gattie2020] },
  {
    id: 'works',
    facts: ['EVID-1', 'EVID-3', 'EVID-4', 'EVID-5'],
    sources: [...systematicReview.sources, ...umbrella.sources],
  },
  {
    id: 'risks',
    facts: ['EFF-0', 'RISK-0', 'RISK-ORG', 'RISK-PTX'],
    sources: [...rarity.sources, ...lungSigns.sources],
  },
  { id: 'who', facts: ['WHAT-6'] },
  { ...keepBloodThinner, id: 'medicines' },
  { id: 'acupuncture', facts: ['WHAT-3', 'WHAT-5'] },
  { ...dry, id: 'injected' },
  { id: 'after', facts: ['TIME-3', 'AFTER-1'], sources: [bradySoreness] },
  { id: 'drive', facts: [], sources: [aacpBmas, brady2014, nhs111Fainting] },
  {
    id: 'afraid',
    facts: ['AVOID-ANX', 'DISC-NEEDLE'],
    sources: [...fearOfNeedles.sources, ...telling.sources, ...exposure.sources],
  },
] as const satisfies readonly (Evidence & { id: string })[];

/** The questions that only the clinic can answer: absent without its answer. */
export const clinicQuestions = ['cost', 'provider', 'parking'] as const;
