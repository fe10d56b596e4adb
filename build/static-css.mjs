import { readdirSync, writeFileSync } from 'node:fs';
import '../dist/entries/dn-widgets.js';
import { Widget } from '../dist/elements/shared/widget.js';

/**
 * Writes the styles of all widgets into one file, for static HTML with a content security policy that forbids inline styles.
 * Each style sheet is nested in a `:where()` of its widgets, which adds no specificity.
 */
const tags = readdirSync(new URL('../dist/entries/elements/', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .filter((tag) => customElements.get(tag)?.prototype instanceof Widget);

const tagsBySheet = new Map();
for (const tag of tags) {
  for (const sheet of customElements.get(tag)['elementStyles']) {
    tagsBySheet.set(sheet, [...(tagsBySheet.get(sheet) ?? []), tag]);
  }
}

const css = [...tagsBySheet].map(([{ cssText }, some]) => {
  if (some.length === tags.length) return cssText;
  // A rule for the host can't be nested.
  if (cssText.includes(':host'))
    throw new Error(`A style of ${some.join(', ')} uses :host; only styles of all widgets can.`);
  return `:where(${some.map((tag) => `:host(${tag})`).join(', ')}) {${cssText}}\n`;
});
writeFileSync(new URL('../cdn/static.css', import.meta.url), css.join(''));
