import type { Evidence, Source } from './fact.js';

export const cambridgeNhs: Source = {
  citation: 'Cambridge University Hospitals NHS, “Worried about having your blood taken?”',
};

export const kingsNhs: Source = { citation: 'King’s College Hospital NHS, leaflet on applied tension' };

export const mcLenon2019: Source = {
  citation: 'McLenon J., Rogers M.A.M. 2019, Journal of Advanced Nursing 75: 30',
  url: 'https://doi.org/10.1111/jan.13818',
};

export const mcMurtry2015: Source = {
  citation: 'McMurtry C.M. et al. 2015, Clinical Journal of Pain 31: S109',
  url: 'https://doi.org/10.1097/AJP.0000000000000273',
};

export const nhsKeepingWell: Source = { citation: 'NHS KeepingWell North West London, text on fear of needles' };

export const nswPathology: Source = { citation: 'NSW Health Pathology, guide for staff' };

/** How many young adults of ten had fear of needles in studies: 20 to 30 %. */
export const fearOfNeedles = {
  from: 2,
  to: 3,
  total: 10,
  facts: [],
  sources: [mcLenon2019],
} as const satisfies Evidence & { from: number; to: number; total: number };

/** That staff see it often, and can help if they know. */
export const telling = {
  facts: ['DISC-NEEDLE'],
  sources: [cambridgeNhs, nhsKeepingWell],
} as const satisfies Evidence;

/** What leaflets advise for blood tests; no trial was found. */
export const fearTips = [
  { id: 'lie', facts: [], sources: [nswPathology] },
  { id: 'look', facts: [], sources: [cambridgeNhs] },
  { id: 'breathe', facts: [], sources: [cambridgeNhs] },
  { id: 'distract', facts: [], sources: [cambridgeNhs] },
] as const satisfies readonly (Evidence & { id: string })[];

/** Applied tension: how long to tense the muscles and to stop, in seconds, and how many people the study of it had. */
export const appliedTension = {
  hold: [10, 15],
  rest: [20, 30],
  people: 20,
  facts: [],
  sources: [kingsNhs, mcMurtry2015],
} as const satisfies Evidence & { hold: readonly number[]; rest: readonly number[]; people: number };

/** Facing needles in small steps. */
export const exposure = { facts: [], sources: [mcMurtry2015, nhsKeepingWell] } as const satisfies Evidence;
