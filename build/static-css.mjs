import { writeFileSync } from 'node:fs';
import '../dist/entries/dn-widgets.js';
import { widgets } from './define.mjs';

/**
 * Writes the styles of all widgets into one file, for static HTML with a content security policy that forbids inline styles.
 * Each style sheet is nested in a `:where()` of its widgets, which adds no specificity.
 */
/**
 * In Node, the styles of an element are texts.
 * @import { CSSResult } from 'lit'
 * @typedef {CustomElementConstructor & { elementStyles: CSSResult[] }} Styled
 */

/** @type {Map<CSSResult, string[]>} */
const tagsBySheet = new Map();
for (const tag of widgets) {
  const { elementStyles } = /** @type {Styled} */ (customElements.get(tag));
  for (const sheet of elementStyles) {
    tagsBySheet.set(sheet, [...(tagsBySheet.get(sheet) ?? []), tag]);
  }
}

const css = [...tagsBySheet].map(([{ cssText }, some]) => {
  if (some.length === widgets.length) return cssText;
  // A rule for the host can't be nested.
  if (cssText.includes(':host'))
    throw new Error(`A style of ${some.join(', ')} uses :host; only styles of all widgets can.`);
  return `:where(${some.map((tag) => `:host(${tag})`).join(', ')}) {${cssText}}\n`;
});
writeFileSync(new URL('../cdn/static.css', import.meta.url), css.join(''));
