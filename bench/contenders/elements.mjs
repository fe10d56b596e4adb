import { effects, outcomes, questions, timeline } from '../content/content.js';
import { bundle } from '../measure/bundle.mjs';
import { hostStyle, json, page, repeat } from './document.mjs';
import { heading } from './reading.mjs';

/**
 * @param {string} id
 * @param {unknown} value
 */
const data = (id, value) => `<script type="application/json" id="${id}">${json(value)}</script>`;

/**
 * A page of custom elements that render the content from JSON.
 * @param {string} name
 * @returns {Promise<import('../types.js').Contender>}
 */
export async function elements(name) {
  const files = await bundle(`${name}.js`);
  /** @param {number} copies */
  const body = (copies) => `${heading}<x-check data="check"></x-check>
${repeat(copies, '<x-effects data="effects"></x-effects><x-timeline data="timeline"></x-timeline>')}
${data('check', { questions, outcomes })}${data('effects', effects)}${data('timeline', timeline)}`;
  return {
    files,
    hooks,
    html: (copies) =>
      page({
        css: hostStyle,
        head: `<script type="module" src="/bundles/${name}.js"></script>`,
        body: body(copies),
      }),
  };
}

function hooks() {
  const check = () => document.querySelector('x-check')?.shadowRoot;
  /** @param {string} tag */
  const isDrawn = (tag) => !!Array.from(document.querySelectorAll(tag)).at(-1)?.shadowRoot?.querySelector('li');
  window.bench = {
    isDrawn: () => isDrawn('x-effects') && isDrawn('x-timeline'),
    answer: (index) =>
      check()
        ?.querySelector(`[name=q${index + 1}][value=${index === 9 ? 'yes' : 'no'}]`)
        ?.closest('label'),
    outcome: () => check()?.querySelector('output')?.textContent,
  };
}
