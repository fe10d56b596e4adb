import type { Evidence, Source } from './fact.js';
import { boyce2020, brady2014, navarroSantana2020 } from './evidence.js';

export const aacpBmas: Source = {
  citation:
    'Acupuncture Association of Chartered Physiotherapists and British Medical Acupuncture Society, patient sheet',
};

export const berrigan2019: Source = {
  citation: 'Berrigan W.A. et al. 2019, PM&R',
  url: 'https://doi.org/10.1016/j.pmrj.2018.07.009',
};

export const irishMedicalJournal2022: Source = { citation: 'Irish Medical Journal 2022; 115(2): 546' };

export const lee2011: Source = {
  citation: 'Lee J.H. et al. 2011, Spine 36: E891',
  url: 'https://doi.org/10.1097/BRS.0b013e3181fc1e38',
};

export const leeChung2013: Source = { citation: 'Lee & Chung 2013, Journal of Korean Neurosurgical Society 54(1)' };

export const mcManus2018: Source = {
  citation: 'McManus R., Cleary M. 2018, BMJ Case Reports',
  url: 'https://doi.org/10.1136/bcr-2017-221302',
};

export const mintken2025: Source = {
  citation: 'Mintken P.E. et al. 2025, Physical Therapy 105(8): pzaf078',
  url: 'https://doi.org/10.1093/ptj/pzaf078',
};

export const nhs111Fainting: Source = { citation: 'NHS 111 Wales, “Fainting”' };

export const nhsAnaphylaxis: Source = { citation: 'NHS, “Anaphylaxis”' };

export const nhsCaudaEquina: Source = { citation: 'NHS, “Cauda equina”' };

export const niceNg228: Source = { citation: 'NICE guideline NG228, “Subarachnoid haemorrhage”' };

export const patel2019: Source = {
  citation: 'Patel N. et al. 2019, Journal of the American Osteopathic Association 119: 59-62',
  url: 'https://doi.org/10.7556/jaoa.2019.009',
};

export const stJohnBleeding: Source = { citation: 'St John Ambulance, “Severe bleeding”' };

export const weagle2021: Source = {
  citation: 'Weagle K. et al. 2021, Cureus 13(3): e14207',
  url: 'https://doi.org/10.7759/cureus.14207',
};

/** The signs that need emergency care after a session. The list is open: its last entry is always included. */
export const emergencySigns = [
  { id: 'breath', facts: ['EMERG-2', 'MAIN'], sources: [patel2019, weagle2021] },
  { id: 'bleed-heavy', facts: ['EMERG-1', 'MAIN'], sources: [stJohnBleeding] },
  { id: 'chest', facts: [], sources: [patel2019, mintken2025] },
  { id: 'cough', facts: [], sources: [patel2019, mintken2025] },
  { id: 'cough-blood', facts: [], sources: [irishMedicalJournal2022] },
  { id: 'collapse', facts: [], sources: [nhs111Fainting] },
  { id: 'allergy', facts: [], sources: [nhsAnaphylaxis] },
  { id: 'nerve', facts: [], sources: [berrigan2019, lee2011, nhsCaudaEquina] },
  { id: 'head', facts: [], sources: [niceNg228, leeChung2013] },
  { id: 'any-severe', facts: ['EMERG-0'] },
] as const satisfies readonly (Evidence & { id: string })[];

/** Side effects that are mild and pass. */
export const mildEffects = [
  { id: 'soreness', facts: ['EFF-SORE', 'TIME-3'], sources: [navarroSantana2020] },
  { id: 'bleeding', facts: ['EFF-BLEED'] },
  { id: 'bruising', facts: ['EFF-BRUISE'] },
  { id: 'tiredness', facts: ['EFF-TIRED'] },
  { id: 'drowsiness', facts: [], sources: [aacpBmas, brady2014, nhs111Fainting] },
  { id: 'headache', facts: [], sources: [brady2014] },
] as const satisfies readonly (Evidence & { id: string })[];

/** The signs of a punctured lung, and that they start hours or days later. */
export const lungSigns = {
  facts: ['RISK-PTX'],
  sources: [patel2019, weagle2021, mintken2025],
} as const satisfies Evidence;

/** Side effects that are rare and serious, with their cause. */
export const seriousEffects = [
  { id: 'infection', facts: ['RISK-INF'] },
  { ...lungSigns, id: 'organ', facts: ['RISK-ORG', 'RISK-PTX'] },
  { id: 'nerve', facts: [], sources: [patel2019, mcManus2018] },
  { id: 'hematoma', facts: [], sources: [patel2019] },
] as const satisfies readonly (Evidence & { id: string })[];

/** How often serious problems are: rare, in two surveys. */
export const rarity = { facts: ['RISK-0'], sources: [brady2014, boyce2020] } as const satisfies Evidence;

/** How long soreness usually lasts, in days. */
export const sorenessDays = [1, 2] as const;
