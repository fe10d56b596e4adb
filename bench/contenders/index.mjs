/** @import { Contender, Contenders } from '../types.js' */

/** @param {string} name */
const elements = async (name) => (await import('./elements.mjs')).elements(name);
/** @type {(...way: Parameters<typeof import('./ours.mjs').pasted>) => Promise<Contender>} */
const ours = async (...way) => (await import('./ours.mjs')).pasted(...way);

/** @type {Record<string, () => Promise<Contender> | Contender>} */
const makers = {
  limit: () => import('./limit.mjs'),
  'limit-ce': () => elements('limit-ce'),
  'lit-ref': () => elements('lit-ref'),
  webawesome: () => import('./webawesome.mjs'),
  surveyjs: () => import('./surveyjs.mjs'),
  lforms: () => import('./lforms.mjs'),
  'dn-core': () => ours('plain'),
  'dn-widgets': () => ours('plain', { hasAll: true }),
  'dn-autoload': () => ours('autoload'),
  'dn-static': () => ours('static'),
};

/** The floors are last: they are made of what our elements render. */
export const floorNames = ['dn-limit-q', 'dn-limit-lite'];

export const names = [...Object.keys(makers), ...floorNames];

/**
 * The contenders with these names, without floors.
 * @param {string[]} chosen
 * @returns {Promise<Contenders>}
 */
export async function contenders(chosen) {
  const found = Object.entries(makers).filter(([name]) => chosen.includes(name));
  return Object.fromEntries(await Promise.all(found.map(async ([name, make]) => [name, await make()])));
}

/** @type {Record<string, string>} */
export const what = {
  limit: 'static HTML with a few lines of script',
  'limit-ce': 'custom elements without a library',
  'lit-ref': 'the same elements, written plainly with Lit',
  webawesome: 'Web Awesome: its controls, and the page’s own logic',
  surveyjs: 'SurveyJS for the questions, static HTML for the rest',
  lforms: 'LHC-Forms for the questions, static HTML for the rest',
  'dn-core': 'ours, `cdn/dn-core.js`',
  'dn-widgets': 'ours, every element in one script',
  'dn-autoload': 'ours, `cdn/autoload.js`',
  'dn-static': 'ours as static HTML, with `cdn/autoload.js`, lazy',
  'dn-limit-q': 'floor: our own content as plain HTML, with our styles',
  'dn-limit-lite': 'floor: our own content as plain HTML, with the styles of `limit`',
};
