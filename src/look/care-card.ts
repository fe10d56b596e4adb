import { css, html, type TemplateResult } from 'lit';
import { bullets } from './bullets.js';
import { heading } from './heading.js';
import { shapes, sign } from './shapes.js';

export const careCardStyles = css`
  .care-card {
    overflow: clip;
    border: 2px solid var(--_emergency);
    border-radius: var(--_block-radius);
    background: var(--_emergency-tint);
  }
  .care-card header {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.9em 1.1em;
    background: var(--_emergency);
    color: white;
  }
  .care-card header :is(h1, h2, h3, h4, h5, h6) {
    min-inline-size: 0;
    font-size: 1.2em;
  }
  .care-card .content {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding: 1.1em;
  }
  .care-card .bullets > li::before {
    border-radius: 0;
    background: var(--_emergency-ink);
    rotate: 45deg;
  }
  .care-card .call {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: white;
  }
  .care-card .call:hover {
    background: var(--_emergency-hovered);
  }
  @media print {
    .care-card :is(header, .call) {
      background: none;
      color: black;
    }
    .care-card header {
      border-block-end: 2px solid;
    }
  }
  @media (forced-colors: active) {
    .care-card header {
      border-block-end: 2px solid;
    }
    .care-card .bullets > li::before {
      background: CanvasText;
    }
  }
`;

interface EmergencyCard {
  readonly level: number;
  /** Said before the heading to those who can't see the colour. */
  readonly urgency: unknown;
  /** One action, ending in "if:". */
  readonly heading: unknown;
  readonly signs: readonly unknown[];
  /** The emergency number as a link, where the site has set one. */
  readonly call?: TemplateResult | undefined;
}

/** The emergency card: when to get help at once. It links to emergency care only, and nothing in it is hidden. */
export function emergencyCard({ level, urgency, heading: text, signs, call }: EmergencyCard): TemplateResult {
  return html`<section class="care-card" part="card">
    <header>
      ${sign(shapes.octagon)} ${heading(level, { content: html`<span class="hidden-text">${urgency}</span>${text}` })}
    </header>
    <div class="content">${bullets(signs)} ${call}</div>
  </section>`;
}
