import { questions } from '../content/content.js';
import { form } from '../content/html.js';
import { bundle } from '../measure/bundle.mjs';
import { page } from './document.mjs';
import { heading, reading } from './reading.mjs';

const [script] = await bundle('limit.js');

/**
 * Static HTML with a few lines of script: the least that the work costs.
 * @param {number} copies
 */
export const html = (copies) =>
  page({ body: `${heading}${form(questions)}${reading(copies)}<script type="module">${script?.code ?? ''}</script>` });

export function hooks() {
  /** @param {string} selector */
  const last = (selector) => [...document.querySelectorAll(selector)].at(-1);
  window.bench = {
    isDrawn: () => !!last('.timeline li'),
    answer: (index) =>
      document.querySelector(`[name=q${index + 1}][value=${index === 9 ? 'yes' : 'no'}]`)?.closest('label'),
    outcome: () => document.querySelector('output')?.textContent,
  };
}
