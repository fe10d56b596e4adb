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
export { apta2012, clevelandClinic } from './overview.js';
export { krames, lymphoedemaFramework2006, munoz2022 } from './screening.js';
export { cummings2011, gattie2020, griswold2019 } from './session.js';
export { nhsCellulitis } from './symptoms.js';
export { cagnie2013, quintner2015 } from './theories.js';
