import { waitUntil } from '@open-wc/testing';
import type { Changes } from '../../src/entries/check.js';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount } from '../support/mount.js';

export const tired = (text: string): Changes => ({ text: { en: { 'effects.tiredness.about': text } } });
export const script = (changes: unknown) => `<script type="application/json">${JSON.stringify(changes)}</script>`;
export const widgets = '<dn-side-effects><p>Ask us.</p></dn-side-effects><dn-eligibility-check></dn-eligibility-check>';

/** A part of a page, with a dn-content and widgets. */
export function part(html: string) {
  const root = mount(`<div>${html}</div>`);
  const find = (tag: string) => root.querySelector<HTMLElement>(tag)!;
  const effects = find('dn-side-effects');
  return {
    root,
    effects,
    check: find('dn-eligibility-check'),
    content: root.querySelector<DnContent>('dn-content')!,
    /** Waits until the widget shows a text. */
    showsText: (text: string, widget = effects) =>
      waitUntil(() => widget.shadowRoot?.textContent.includes(text), `"${text}" is not shown`),
  };
}
