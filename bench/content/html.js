/** The content as an HTML string: for the pages that are static, and for the elements without a library. */

/** @import { EffectGroup, Group, Question } from '../types.js' */

/** @param {Group['items']} items */
const list = (items) => items.map(([term, text]) => `<li><b>${term}</b><div>${text}</div></li>`).join('');

/** @param {Question} question */
export const question = ({ id, text }) => `<fieldset><legend>${text}</legend>
<label><input type="radio" name="${id}" value="yes"> Yes</label><label><input type="radio" name="${id}" value="no"> No</label></fieldset>`;

/** @param {Question[]} questions */
export const form = (questions) =>
  `<form>${questions.map(question).join('')}<output aria-live="polite"></output></form>`;

/** @param {EffectGroup} group */
export const effectGroup = ({ title, note, items }) =>
  `<details open><summary>${title} <small>${note}</small></summary><ul>${list(items)}</ul></details>`;

/** @param {EffectGroup[]} groups */
export const sideEffects = (groups) => `<h2>Side effects</h2>${groups.map(effectGroup).join('')}`;

/** @param {Group} phase */
export const phase = ({ title, items }) => `<div class="phase"><h3>${title}</h3><ol>${list(items)}</ol></div>`;

/** @param {Group[]} phases */
export const sessionTimeline = (phases) => `<h2>Session timeline</h2>${phases.map(phase).join('')}`;
