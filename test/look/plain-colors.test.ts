import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { widgets } from '../support/widgets.js';
import { contrast } from './luminance.js';
import { addStyles } from './page-styles.js';

/** What an older browser does not understand, as its sheets read it: a word of no meaning, in conditions too. */
const unknown = {
  'light-dark()': [/light-dark\(/g],
  'relative colours': [/oklch\(\s*from/g],
  'oklch()': [/oklch\(/g],
  'any newer colour': [/light-dark\(/g, /oklch\(/g, /color-mix\(/g],
  ':has()': [/:has\(/g],
} as const;

interface Opened {
  readonly attributes?: string;
  /** What is clicked first, because it may add styles. */
  readonly press?: string;
}

/** A widget in a browser that does not support these. */
async function open(
  tag: string,
  patterns: readonly RegExp[],
  scheme: string,
  { attributes = '', press }: Opened = {},
): Promise<ShadowRoot> {
  const host = mount<LitElement>(
    `<div style="color-scheme: ${scheme}; --dn-surface: #111; --dn-accent: yellow; --dn-focus: oklch(from red l c h)">
      <dn-content emergency-number="911" phone="+15550100"><${tag} ${attributes}></${tag}></dn-content></div>`,
    tag,
  );
  await settled();
  const root = host.shadowRoot!;
  if (press) root.querySelector<HTMLElement>(press)!.click();
  await settled();
  root.adoptedStyleSheets = (host.constructor as typeof LitElement).elementStyles.map((style) => {
    const sheet = new CSSStyleSheet();
    const text = (style as { cssText: string }).cssText;
    sheet.replaceSync(patterns.reduce((css, pattern) => css.replace(pattern, 'not-known('), text));
    return sheet;
  });
  addStyles('* { transition: none !important }', root);
  return root;
}

const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration => {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return getComputedStyle(element);
};

const least = (ratio: number, color: string, ground: string, what: string) =>
  expect(contrast(color, ground), `${what}: ${color} on ${ground}`).to.be.at.least(ratio);

const colors = Object.entries(unknown).filter(([name]) => name !== ':has()');

for (const scheme of ['light', 'dark']) {
  for (const [name, patterns] of colors) {
    describe(`where ${name} is not supported, in a ${scheme} page`, () => {
      it('text is readable on its background, in every widget', async () => {
        for (const tag of widgets) {
          const frame = styleOf(await open(tag, patterns, scheme), '.dn');
          least(7, frame.color, frame.backgroundColor, tag);
          expect(frame.borderTopWidth, tag).to.equal('1px');
        }
      });

      it('a button looks like a button, and the primary one differs from the others', async () => {
        const root = await open('dn-visit-checklist', patterns, scheme);
        const { backgroundColor: surface } = styleOf(root, '.dn');
        const button = styleOf(root, 'button');
        expect(button.borderTopWidth).to.equal('2px');
        least(3, button.borderTopColor, surface, 'border');
        least(4.5, button.color, button.backgroundColor, 'text');
        const check = await open('dn-eligibility-check', patterns, scheme);
        const primary = styleOf(check, '.primary');
        least(3, primary.backgroundColor, surface, 'ground');
        least(4.5, primary.color, primary.backgroundColor, 'text');
      });

      it('a chosen answer is visible, and so is the focus', async () => {
        const root = await open('dn-eligibility-check', patterns, scheme, {
          attributes: 'layout="page"',
          press: '.primary',
        });
        const [chosen, other] = [...root.querySelectorAll<HTMLInputElement>('.option input')];
        chosen!.click();
        await settled();
        const { backgroundColor: surface } = styleOf(root, '.dn');
        const [dot, tile] = [chosen!, chosen!.parentElement!].map((each) => getComputedStyle(each));
        least(3, dot!.backgroundColor, tile!.backgroundColor, 'dot');
        least(3, getComputedStyle(other!).borderTopColor, surface, 'ring of the others');
        expect(getComputedStyle(other!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(tile!.borderTopColor).not.to.equal(getComputedStyle(other!.parentElement!).borderTopColor);
        chosen!.focus();
        expect(tile!.outlineStyle).to.equal('solid');
        least(3, tile!.outlineColor, surface, 'focus');
      });

      it('the emergency card differs from text, and its call button looks like a button', async () => {
        const root = await open('dn-side-effects', patterns, scheme);
        const { backgroundColor: surface } = styleOf(root, '.dn');
        const header = styleOf(root, '.octagon header');
        least(3, header.backgroundColor, surface, 'header');
        least(4.5, header.color, header.backgroundColor, 'text of the header');
        const card = styleOf(root, '.octagon');
        least(3, card.borderTopColor, surface, 'border');
        least(4.5, card.color, card.backgroundColor, 'text of the card');
        const call = styleOf(root, '.octagon .call');
        least(3, call.backgroundColor, card.backgroundColor, 'call');
        least(4.5, call.color, call.backgroundColor, 'text of the call');
      });
    });
  }
}

describe('where :has() is not supported', () => {
  it('the focus and the chosen answer are visible on the control itself', async () => {
    const at = async (tag: string, selector: string, press = '') => {
      const root = await open(tag, unknown[':has()'], 'light', { press });
      return root.querySelector<HTMLInputElement>(selector)!;
    };
    for (const input of [
      await at('dn-eligibility-check', '.option input', '.primary'),
      await at('dn-session-timeline', '.switch input'),
      await at('dn-visit-checklist', '.ticks input'),
    ]) {
      input.focus();
      const { outlineStyle, opacity } = getComputedStyle(input);
      expect([outlineStyle, opacity], input.outerHTML).to.deep.equal(['auto', '1']);
    }
  });
});
