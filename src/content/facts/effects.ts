import type { Basis, Source } from './fact.js';

export const irishMedicalJournal2022: Source = { citation: 'Irish Medical Journal 2022; 115(2): 546' };

export const patel2019: Source = {
  citation: 'Patel N. et al. 2019, Journal of the American Osteopathic Association 119: 59-62',
  url: 'https://doi.org/10.7556/jaoa.2019.009',
};

export const swast: Source = { citation: 'South Western Ambulance Service, “When to call 999”' };

export const weagle2021: Source = { citation: 'Weagle K. et al. 2021, Cureus 13(3): e14207' };

/** The signs that need emergency care after a session. The list is open: its last entry always stays. */
export const emergencySigns = [
  { id: 'breath', facts: ['EMERG-2'], sources: [patel2019, weagle2021] },
  { id: 'bleed-heavy', facts: ['EMERG-1'] },
  { id: 'chest', facts: [], sources: [patel2019] },
  { id: 'cough-blood', facts: [], sources: [irishMedicalJournal2022] },
  { id: 'collapse', facts: [], sources: [swast] },
  { id: 'allergy', facts: [], sources: [swast] },
  { id: 'any-severe', facts: ['EMERG-0'] },
] as const satisfies readonly (Basis & { id: string })[];

/** Effects that are mild and pass. */
export const mildEffects = [
  { id: 'soreness', facts: ['EFF-SORE', 'TIME-3'] },
  { id: 'bleeding', facts: ['EFF-BLEED'] },
  { id: 'bruising', facts: ['EFF-BRUISE'] },
  { id: 'tiredness', facts: ['EFF-TIRED'] },
] as const satisfies readonly (Basis & { id: string })[];

/** When the signs of a punctured lung start: hours or a day later. */
export const lungSigns = { facts: ['RISK-PTX'], sources: [patel2019, weagle2021] } as const satisfies Basis;

/** Effects that are rare and serious, with their cause. */
export const seriousEffects = [
  { id: 'infection', facts: ['RISK-INF'] },
  { ...lungSigns, id: 'organ', facts: ['RISK-ORG', 'RISK-PTX'] },
] as const satisfies readonly (Basis & { id: string })[];

/** How long soreness usually lasts, in days. */
export const sorenessDays = [1, 2] as const;
