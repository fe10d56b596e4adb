import { css, html, type TemplateResult } from 'lit';
import { buttonStyles } from './button.js';
import { heading } from './heading.js';
import { shapes, sign } from './shapes.js';

export const careCardStyles = [
  buttonStyles,
  css`
    .dn {
      --_emergency: light-dark(oklch(44% 0.17 27), oklch(47.5% 0.165 27));
      --_emergency-hovered: color-mix(in oklab, var(--_emergency), black 18%);
    }
    .care-card {
      overflow: clip;
      border: 2px solid var(--_tone);
      border-radius: var(--_block-radius);
    }
    .care-card header {
      display: flex;
      align-items: center;
      gap: 0.75em;
      padding: 0.9em 1.1em;
      background: var(--_ground);
      color: var(--_tone);
    }
    .care-card header :is(h1, h2, h3, h4, h5, h6) {
      min-inline-size: 0;
      font-size: 1.2em;
    }
    .care-card .content {
      display: flex;
      flex-direction: column;
      align-items: start;
      gap: var(--_space);
      padding: 1.1em;
    }
    .care-card .bullets > li::before {
      border-radius: 0;
      background: var(--_tone);
      rotate: 45deg;
    }
    .care-card .pictured {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_space) * 0.75);
      list-style: none;
    }
    .care-card .pictured > li {
      display: flex;
      gap: 0.75em;
    }
    .care-card .pictured .sign {
      color: var(--_tone);
    }
    .care-card .pictured span {
      align-self: center;
    }
    .care-card.octagon {
      border-color: var(--_emergency);
      background: var(--_ground);
    }
    .care-card.octagon header {
      background: var(--_emergency);
      color: white;
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
      .dn {
        --_emergency: black;
      }
      .care-card :is(header, .call),
      .care-card.octagon header {
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
  `,
];

/** The shape of each urgency, which is also its colour. */
const urgencies = { nonUrgent: 'square', urgent: 'diamond', emergency: 'octagon' } as const;

interface CareCard {
  readonly urgency: keyof typeof urgencies;
  readonly headingLevel: number;
  /** The urgency in words, visually hidden before the heading, for those who can't see the colour. */
  readonly urgencyLabel: unknown;
  /** One action, ending in "if:". */
  readonly heading: unknown;
  /** The list of the signs. */
  readonly signs: TemplateResult;
  /** Content below the signs. */
  readonly after?: unknown;
}

/**
 * A care card: one action, and when to take it. Nothing in it is collapsed; an emergency card links only to emergency
 * care.
 */
export function careCard({
  urgency,
  headingLevel,
  urgencyLabel,
  heading: text,
  signs,
  after,
}: CareCard): TemplateResult {
  const shape = urgencies[urgency];
  return html`<section class="care-card ${shape}" part="card">
    <header>
      ${sign(shapes[shape])}
      ${heading(headingLevel, { content: html`<span class="hidden-text">${urgencyLabel}</span>${text}` })}
    </header>
    <div class="content">${signs} ${after}</div>
  </section>`;
}
