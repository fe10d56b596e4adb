import { effects, questions, timeline } from '../content/content.js';
import { bundle } from '../measure/bundle.mjs';
import { hostStyle, page, repeat } from './document.mjs';
import { heading } from './reading.mjs';

/** Only the components that the page uses, and the default theme. */
export const files = [...(await bundle('webawesome.js')), ...(await bundle('webawesome.css'))];

/** @param {import('../types.js').Group['items']} items */
const list = (items) => items.map(([term, text]) => `<li><b>${term}</b><div>${text}</div></li>`).join('');

const form = `<form>${questions
  .map(
    ({ id, text }) => `<wa-radio-group label="${text}" name="${id}">
<wa-radio value="yes">Yes</wa-radio><wa-radio value="no">No</wa-radio></wa-radio-group>`,
  )
  .join('')}<div id="outcome" aria-live="polite"></div></form>`;

const sideEffects = effects
  .map(
    ({ title, note, items }) =>
      `<wa-details open summary="${title}"><small>${note}</small><ul>${list(items)}</ul></wa-details>`,
  )
  .join('');

const session = timeline
  .map(({ title, items }) => `<wa-card><h3 slot="header">${title}</h3><ol>${list(items)}</ol></wa-card>`)
  .join('');

const reading = `<section><h2>Side effects</h2>${sideEffects}</section>
<section><h2>Session timeline</h2>${session}</section>`;

const head =
  '<link rel="stylesheet" href="/bundles/webawesome.css"><script type="module" src="/bundles/webawesome.js"></script>';

/** @param {number} copies */
export const html = (copies) => page({ css: hostStyle, head, body: heading + form + repeat(copies, reading) });

export function hooks() {
  /** @param {string} name */
  const isRendered = (name) => {
    const last = [...document.querySelectorAll(`wa-${name}`)].at(-1);
    return !!last?.shadowRoot && last.shadowRoot.childElementCount > 0;
  };
  window.bench = {
    isDrawn: () => ['radio-group', 'radio', 'details', 'card'].every(isRendered),
    answer: (index) =>
      document.querySelectorAll('wa-radio-group')[index]?.querySelector(`[value=${index === 9 ? 'yes' : 'no'}]`),
    outcome: () => document.querySelector('#outcome')?.textContent,
  };
}
