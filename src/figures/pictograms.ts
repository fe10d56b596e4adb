import type { emergencySigns } from '../content/facts/effects.js';

type Sign = Exclude<(typeof emergencySigns)[number]['id'], 'any-severe'>;

export const lungs =
  'M12 3.5v8.5M9.5 8.5v9.3c0 1.5-1.2 2.2-2.7 2.2H4.5c-.8 0-1.3-.6-1.2-1.4.6-4.6 2.9-9 6.2-10.1ZM14.5 8.5v9.3c0 1.5 1.2 2.2 2.7 2.2h2.3c.8 0 1.3-.6 1.2-1.4-.6-4.6-2.9-9-6.2-10.1Z';

/** A head in profile with its mouth open. */
const coughing =
  'M5 21.5v-4.3C3.3 15.6 2.5 13.4 2.5 11c0-4.8 3-8.5 7-8.5S16 5.5 16 9.5l1.5 3.5H15M14.5 17.3c0 .8-.6 1.2-1.5 1.2h-2v3';

/** Small drawings of the emergency signs: the path of each `sign`. A jagged line is pain, a dotted limb is numb or weak. */
export const pictograms: Readonly<Record<Sign, string>> = {
  breath: lungs,
  'bleed-heavy':
    'M9 2c3.3 4.2 5 7 5 9.6a5 5 0 0 1-10 0C4 9 5.7 6.2 9 2ZM18.5 9.5c1.6 2 2.5 3.5 2.5 4.8a2.5 2.5 0 0 1-5 0c0-1.3.9-2.8 2.5-4.8ZM4 21.5h16',
  chest: 'M8 2.5v2C8 7 2.5 6 2.5 11v10.5M16 2.5v2c0 2.5 5.5 1.5 5.5 6.5v10.5M7 14v7.5M17 14v7.5M13 9l-3 4.5h4L11 18',
  cough: `${coughing}M18.5 15.2H22M17.8 18.5l3 2M20 11.5l2-1`,
  'cough-blood': `${coughing}M20 15.5c1.3 1.7 2 2.8 2 3.8a2 2 0 0 1-4 0c0-1 .7-2.1 2-3.8Z`,
  collapse:
    'M2 21h20M2.5 14.5a2.5 2.5 0 0 1 5 0 2.5 2.5 0 0 1-5 0ZM10 16.5h5.5l2.5-3.5 3 3.5M7.5 7a1 1 0 1 1 1 1c-1.7 0-3-.8-3-2.6 0-1.7 1.5-2.9 3.5-2.9 2.5 0 4 1.6 4 4',
  allergy:
    'M12 2.5c4.2 0 6.5 2.7 6.5 6 0 2.5 3 3.5 3 6.5 0 4-4 6.5-9.5 6.5S2.5 19 2.5 15c0-3 3-4 3-6.5 0-3.3 2.3-6 6.5-6ZM8.5 9.5h1M14.5 9.5h1M7.5 16.2c1-2.4 3-3 4.5-2 1.5-1 3.5-.4 4.5 2-2 2.3-7 2.3-9 0Z',
  nerve:
    'M9.5 4.5a2.5 2.5 0 0 1 5 0 2.5 2.5 0 0 1-5 0ZM12 10v5.5L8.5 22M12 10l-6 1.5V16M15 10.7h.1M18 11.7h.1M18 15.5h.1M13.3 18.5h.1M15 21.8h.1',
  head: 'M6 21.5v-4C4 16 3 13.8 3 11c0-5 3.5-8.5 8.5-8.5S20 6 20 10.5l2 4h-2.5V18h-4v3.5M12.5 6l-3 4.5h4l-3 4.5',
};
