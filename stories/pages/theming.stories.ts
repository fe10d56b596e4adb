import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { look } from '../../src/look/base.js';
import { eligibilityCheck } from '../fixtures/eligibility-check.js';
import { fixtureTemplate, settleAll } from '../fixtures/fixture.js';
import { declared } from '../manifest.js';
import { code, page, prose, table } from './page.js';

export default { title: 'Theming', tags: ['!autodocs'] } satisfies Meta;

/** The default of a custom property in the style sheets: one value, or one for light and one for dark. */
function defaults(name: string): readonly string[] {
  const css = look.map(({ cssText }) => cssText).join('');
  const nested = String.raw`(?:[^()]|\((?:[^()]|\([^()]*\))*\))+`;
  const found = [...css.matchAll(new RegExp(String.raw`var\(${name}, (${nested})\)`, 'g'))].map(
    ([, value = '']) => value,
  );
  return [...new Set(found)].flatMap((value) => /^light-dark\((.+\)), (.+)\)$/.exec(value)?.slice(1) ?? value);
}

function shown(value: string): TemplateResult {
  if (value.startsWith('var(')) return html`<p>the accent</p>`;
  const color = value.startsWith('oklch');
  return html`<p class="default">
    ${color ? html`<i style=${styleMap({ background: value })}></i>` : nothing}<code>${value}</code>
  </p>`;
}

const accents = {
  Teal: 'oklch(50% 0.09 195)',
  Blue: '#1d5fbf',
  Plum: '#7b2d8b',
  Wine: '#8a1f3d',
  Moss: '#4f6b1f',
  Ochre: '#c98a12',
};

export const Theming: StoryObj = {
  name: 'Theming',
  render: () =>
    page(html`
      <h1>Theming</h1>
      <p class="lede">One accent makes a complete theme.</p>
      ${code('dn-eligibility-check { --dn-accent: #7b2d8b; }')}
      <p>
        Buttons, links, progress, the chosen answer and the focus ring follow it, in light and in dark. Its hue is kept.
        Its lightness is limited where text must be readable, so a pale brand colour comes out darker on a light page,
        and a dark one lighter on a dark page. The colours of the outcomes and of the emergency card do not change,
        because they have a meaning.
      </p>
      <h2>Six accents</h2>
      <div class="accents wide">
        ${Object.entries(accents).map(
          ([name, accent]) =>
            html`<section>
              <h3>${name} <code>${accent}</code></h3>
              ${fixtureTemplate(
                'dn-eligibility-check',
                { ...eligibilityCheck.question, attributes: { 'heading-level': 4 } },
                { properties: { '--dn-accent': accent } },
              )}
            </section>`,
        )}
      </div>

      <h2>All custom properties</h2>
      <p>
        Set them on a widget, or on any element around it. The first default is for light, the second for dark. The
        font’s family and size are inherited from the page.
      </p>
      ${table(
        'Custom properties',
        ['Property', 'What it sets', 'Default'],
        (declared('dn-side-effects').cssProperties ?? []).map(({ name, description = '' }) => [
          html`<code>${name}</code>`,
          prose(description),
          defaults(name).map(shown),
        ]),
      )}

      <h2>Light and dark</h2>
      <p>
        The widgets follow the page’s <code>color-scheme</code>. They set their own surface and text colour, so they are
        readable on any background. A page that sets <code>--dn-surface</code> or <code>--dn-text</code> sets them for
        both schemes; <code>light-dark()</code> sets one for each. Their contrast is then up to the page.
      </p>

      <h2>Parts</h2>
      <p>For the rest there are parts, which a page’s style sheet selects by <code>::part()</code>.</p>
      ${code('dn-side-effects::part(heading) { font-family: Georgia, serif; }')}
      <p>
        Each widget’s page in the sidebar lists its parts: headings, buttons, answers, the card and the drawn scales.
      </p>
    `),
  play: ({ canvasElement }) => settleAll(canvasElement, 'dn-eligibility-check', eligibilityCheck.question),
};
