import { readdirSync, writeFileSync } from 'node:fs';
import '../dist/entries/dn-widgets.js';
import { Widget } from '../dist/elements/shared/widget.js';

/**
 * Writes the styles of every widget into one file, for static HTML under a policy that refuses styles in the markup.
 * Each sheet holds in the widgets that have it: the scope adds nothing to what a rule weighs.
 */
const tags = readdirSync(new URL('../dist/entries/elements/', import.meta.url))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .filter((tag) => customElements.get(tag)?.prototype instanceof Widget);

const wearers = new Map();
for (const tag of tags) {
  for (const sheet of customElements.get(tag)['elementStyles']) {
    wearers.set(sheet, [...(wearers.get(sheet) ?? []), tag]);
  }
}

const css = [...wearers].map(([{ cssText }, some]) => {
  if (some.length === tags.length) return cssText;
  // A rule for the host itself can't stand inside a scope.
  if (cssText.includes(':host'))
    throw new Error(`A style of ${some.join(', ')} speaks of :host; only those of all can.`);
  return `:where(${some.map((tag) => `:host(${tag})`).join(', ')}) {${cssText}}\n`;
});
writeFileSync(new URL('../cdn/static.css', import.meta.url), css.join(''));
