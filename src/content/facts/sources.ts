/** Every external source that the content cites; a clinic's changes refer to them by these names. */
export { pourahmadi2021, sterling2015 } from './conditions.js';
export {
  aacpBmas,
  berrigan2019,
  irishMedicalJournal2022,
  lee2011,
  leeChung2013,
  mcManus2018,
  mintken2025,
  nhs111Fainting,
  nhsAnaphylaxis,
  nhsCaudaEquina,
  niceNg228,
  patel2019,
  stJohnBleeding,
  weagle2021,
} from './effects.js';
export { boyce2020, brady2014, chys2023, espejoAntunez2017, gattie2017, navarroSantana2020 } from './evidence.js';
export { bradySoreness } from './faq.js';
export { cambridgeNhs, kingsNhs, mcLenon2019, mcMurtry2015, nhsKeepingWell, nswPathology } from './needle-fear.js';
export {
  ahrq2020,
  bron2011,
  carnes2010,
  clevelandMyofascial,
  cochraneNeckMassage,
  costa2012,
  enthoven2016,
  fdaHeat1997,
  fdaPainMedicine2015,
  fernandez2021,
  french2006,
  furlan2015,
  guzmanPavon2020,
  hayden2021,
  healthCanada,
  hsieh2010,
  hush2011,
  lu2022,
  mayoDiagnosis,
  nhsBackPain,
  nhsIbuprofen,
  niceNg59,
  niceNg193,
  nielsen2017,
  pengel2003,
  petrofsky2020,
  saragiotto2016,
  vanDerGaag2020,
  vos2008,
  whoExercise2023,
  xu2023,
} from './options.js';
export { apta2012, clevelandClinic } from './overview.js';
export { lymphoedemaFramework2006, munoz2022 } from './screening.js';
export { ashpApixaban } from './quiz.js';
export {
  bafCode2023,
  cummings2011,
  gattie2020,
  griswold2019,
  grusche2016,
  krames,
  myopainSkin,
  southTees,
} from './session.js';
export { nhsCellulitis } from './symptoms.js';
export { cagnie2013, quintner2015 } from './theories.js';
