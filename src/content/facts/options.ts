import { chys2023, gattie2017, navarroSantana2020 } from './evidence.js';
import { patel2019 } from './effects.js';
import type { Evidence, Source } from './fact.js';
import { clevelandClinic } from './overview.js';
import { ashpApixaban } from './quiz.js';
import { gattie2020 } from './session.js';

const source = (citation: string, url?: string): Source => ({ citation, ...(url && { url }) });

const doi = (citation: string, id: string): Source => source(citation, `https://doi.org/${id}`);

export const ahrq2020 = source('AHRQ 2020, Skelly A.C. et al., Comparative Effectiveness Review 227 (NBK556219)');
export const bron2011 = doi('Bron C. et al. 2011, BMC Medicine 9: 8', '10.1186/1741-7015-9-8');
export const carnes2010 = doi('Carnes D. et al. 2010, Manual Therapy 15: 355', '10.1016/j.math.2009.12.006');
export const clevelandMyofascial = source('Cleveland Clinic, “Myofascial Pain Syndrome”');
export const cochraneNeckMassage = source('Cochrane 2024, “Massage for neck pain” (CD004871.pub5)');
export const costa2012 = source('Menezes Costa L.C. et al. 2012, CMAJ 184: E613');
export const enthoven2016 = source('Enthoven W.T.M. et al. 2016, Cochrane (CD012087)');
export const fdaHeat1997 = source('US Food and Drug Administration 1997, “Heating Devices: How to Avoid Burns”');
export const fdaPainMedicine2015 = source(
  'US Food and Drug Administration, safety communication of July 2015 on pain medicines such as ibuprofen',
);
export const fernandez2021 = doi(
  'Fernández-de-las-Peñas C. et al. 2021, Pain Research and Management 2021: 8836427',
  '10.1155/2021/8836427',
);
export const french2006 = source('French S.D. et al. 2006, Cochrane (CD004750.pub2)');
export const furlan2015 = source('Furlan A.D. et al. 2015, Cochrane (CD001929.pub3)');
export const guzmanPavon2020 = doi('Guzmán-Pavón M.J. et al. 2020, Pain Medicine 21: 2986-2996', '10.1093/pm/pnaa253');
export const hayden2021 = source('Hayden J.A. et al. 2021, Cochrane (CD009790.pub2)');
export const healthCanada = source('Health Canada, “Acetaminophen: Know your dose”');
export const hsieh2010 = doi(
  'Hsieh L.F. et al. 2010, Journal of Pain and Symptom Management 39: 116',
  '10.1016/j.jpainsymman.2009.05.016',
);
export const hush2011 = doi(
  'Hush J.M. et al. 2011, Archives of Physical Medicine and Rehabilitation 92: 824',
  '10.1016/j.apmr.2010.12.025',
);
export const lu2022 = doi('Lu et al. 2022, Chiropractic & Manual Therapies', '10.1186/s12998-022-00441-5');
export const mayoDiagnosis = source('Mayo Clinic, “Myofascial pain syndrome: Diagnosis & treatment”');
export const nhsBackPain = source('NHS, “Back pain”');
export const nhsIbuprofen = source('NHS, “Side effects of ibuprofen”');
export const niceNg59 = source('NICE guideline NG59, “Low back pain and sciatica in over 16s”');
export const niceNg193 = source('NICE guideline NG193, “Chronic pain (primary and secondary) in over 16s”');
export const nielsen2017 = source('Nielsen et al. 2017, Systematic Reviews');
export const pengel2003 = source('Pengel L.H.M. et al. 2003, BMJ 327: 323');
export const petrofsky2020 = doi(
  'Petrofsky J. et al. 2020, Journal of Back and Musculoskeletal Rehabilitation 33: 21-28',
  '10.3233/BMR-181222',
);
export const saragiotto2016 = source('Saragiotto B.T. et al. 2016, Cochrane (CD012230)');
export const vanDerGaag2020 = source('van der Gaag W.H. et al. 2020, Cochrane (CD013581)');
export const vos2008 = source('Vos C.J. et al. 2008, Pain Medicine 9: 572');
export const whoExercise2023 = doi(
  'Review commissioned by the World Health Organization 2023, Journal of Occupational Rehabilitation',
  '10.1007/s10926-023-10124-4',
);
export const xu2023 = doi('Xu et al. 2023, Journal of Back and Musculoskeletal Rehabilitation', '10.3233/BMR-220045');

/** What each option is compared by, in the order of its cells. */
export const aspects = ['what', 'help', 'sure', 'harm', 'asks'] as const;

/** The options, from the one that asks for the least treatment; the order is not a ranking. */
export const options = [
  { id: 'waiting', facts: [], sources: [nhsBackPain, costa2012, hush2011, vos2008, pengel2003] },
  {
    id: 'exercise',
    facts: [],
    sources: [guzmanPavon2020, hayden2021, whoExercise2023, ahrq2020, niceNg193],
  },
  {
    id: 'handsOn',
    facts: [],
    sources: [lu2022, xu2023, bron2011, cochraneNeckMassage, furlan2015, carnes2010, nielsen2017],
  },
  { id: 'heat', facts: [], sources: [french2006, petrofsky2020, fdaHeat1997] },
  {
    id: 'painMedicine',
    facts: [],
    sources: [
      vanDerGaag2020,
      enthoven2016,
      saragiotto2016,
      hsieh2010,
      nhsIbuprofen,
      fdaPainMedicine2015,
      healthCanada,
      ashpApixaban,
    ],
  },
  {
    id: 'needling',
    facts: ['DO-1', 'SUIT-2', 'RISK-INF', 'RISK-ORG'],
    sources: [clevelandClinic, fernandez2021, gattie2017, chys2023, navarroSantana2020, patel2019, gattie2020],
  },
] as const satisfies readonly (Evidence & { id: string })[];

/** Weeks in which new pain often eases; minutes after which heat is taken off. */
export const easingWeeks = 6;
export const heatMinutes = [15, 20] as const;

/** "A little": under this many points on a scale (a rule of this project, after van der Gaag 2020). */
export const little = { points: 10, total: 100 } as const;

/** What is said about all of them. */
export const noneIsBest = { facts: [], sources: [mayoDiagnosis, clevelandMyofascial] } as const satisfies Evidence;
export const shortTerm = { facts: [], sources: [ahrq2020] } as const satisfies Evidence;
export const guides = {
  months: 3,
  facts: [],
  sources: [niceNg193, niceNg59],
} as const satisfies Evidence & { months: number };

/** What may matter to a reader, to mark: a rule of this project. */
export const preferences = ['soon', 'tasks', 'needles', 'harm', 'effort', 'visits', 'cost'] as const;

export type Preference = (typeof preferences)[number];
