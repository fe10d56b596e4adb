/** Every outside source that the content cites; a clinic's changes name them by these names. */
export { pourahmadi2021, sterling2015 } from './conditions.js';
export { irishMedicalJournal2022, patel2019, swast, weagle2021 } from './effects.js';
export { boyce2020, brady2014, chys2023, espejoAntunez2017, gattie2017 } from './evidence.js';
export { munoz2022 } from './screening.js';
export { griswold2019 } from './session.js';
export { nhsCellulitis } from './symptoms.js';
export { cagnie2013, quintner2015 } from './theories.js';
