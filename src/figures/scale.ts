import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { whatToDoStyles } from './what-to-do.js';

/**
 * Time runs in the direction of the text: in right-to-left languages the drawing is mirrored, and each text is mirrored back
 * around its position. In WebKit a text's own box is not the reference of its `transform-origin`, so origins are positions in
 * the figure: https://github.com/mdn/browser-compat-data/issues/27501, seen in WebKitGTK 2.50.
 */
export const scaleStyles = css`
  ${whatToDoStyles}
  .scale {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    gap: 0.5em;
    padding: 1.1em;
    border-radius: var(--_block-radius);
    background: var(--_inset);
  }
  .scale :is(p, figcaption) {
    font-size: 0.875em;
  }
  .scale .label {
    font-weight: 600;
  }
  .scale .help {
    margin-block-start: 0.4em;
  }
  .scale .help strong {
    color: var(--_emergency-ink);
    font-weight: 600;
  }
  .scale svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .scale text {
    text-anchor: middle;
  }
  .scale text.first {
    text-anchor: start;
  }
  .scale text.last {
    text-anchor: end;
  }
  [dir='rtl'] .scale svg:not(svg svg) {
    scale: -1 1;
  }
  [dir='rtl'] .scale text {
    transform: scaleX(-1);
    transform-origin: 25cqi;
    direction: rtl;
  }
  [dir='rtl'] .scale text.first {
    transform-origin: 0;
  }
  [dir='rtl'] .scale text.middle {
    transform-origin: 50cqi;
  }
  [dir='rtl'] .scale text.middle ~ .between {
    transform-origin: 75cqi;
  }
  [dir='rtl'] .scale text.last {
    transform-origin: 100cqi;
  }
  .bar {
    color: var(--_accent);
  }
  .bar .sure {
    fill: currentColor;
  }
  .bar .whole {
    fill: var(--_tint);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .bar .outline {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 3 5;
    stroke-linecap: round;
  }
  .arrow {
    color: var(--_emergency-ink);
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .arrow circle {
    fill: currentColor;
    stroke: none;
  }
  .arrow .exclamation {
    stroke: var(--_inset);
  }
  .axis {
    color: var(--_ink);
    font-size: 0.8125em;
  }
  .axis path {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .axis text {
    fill: currentColor;
  }
  @container (max-inline-size: 27em) {
    .axis .between {
      display: none;
    }
  }
  @container (max-inline-size: 15em) {
    .axis .middle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .scale {
      border: 1px solid;
    }
    .bar,
    .arrow,
    .axis {
      color: CanvasText;
    }
    .bar .whole,
    .bar .faded {
      fill: Canvas;
    }
    .arrow .exclamation {
      stroke: Canvas;
    }
  }
`;

/** The position of a value on a scale, as a percentage: the drawing stretches with its column, the text doesn't. */
const at = (value: number, max: number): string => `${String((100 * value) / max)}%`;

interface Span {
  /** Unique in the page: the gradient's id. */
  readonly id: string;
  /** The end for everyone. */
  readonly from: number;
  /** The end for some: the bar fades out. */
  readonly to: number;
  readonly max: number;
}

/** A bar whose end differs from person to person: solid up to `from`, fading up to `to`. */
export function fadingBar({ id, from, to, max }: Span): TemplateResult {
  return html`<svg class="bar" height="20" aria-hidden="true">
    <linearGradient id=${id}>
      <stop offset="0" stop-color="currentColor" />
      <stop offset="1" stop-color="currentColor" stop-opacity="0.12" />
    </linearGradient>
    <rect class="sure" width=${at(from, max)} height="20" />
    <rect class="faded" x=${at(from, max)} width=${at(to - from, max)} height="20" fill="url(#${id})" />
    <rect class="outline" x=${at(from, max)} width=${at(to - from, max)} height="20" />
  </svg>`;
}

/** One undivided bar, for a duration whose parts have no known order. */
export function wholeBar(length: number, max: number): TemplateResult {
  return html`<svg class="bar" height="20" aria-hidden="true">
    <rect class="whole" width=${at(length, max)} height="20" />
  </svg>`;
}

/** Help can be needed at any time: an arrow over the whole scale. */
export function helpArrow(): TemplateResult {
  return html`<svg class="arrow" height="16" aria-hidden="true">
    <line x1="8" y1="8" x2="100%" y2="8" />
    <circle cx="8" cy="8" r="7.5" />
    <path class="exclamation" d="M8 4.5v4M8 11.6v.1" />
    <svg x="100%" y="8"><path d="M-7-5 0 0l-7 5" /></svg>
  </svg>`;
}

export interface Tick {
  readonly value: number;
  /** A tick without a label is shorter. */
  readonly label?: string;
}

/**
 * A linear axis from 0. In narrow columns only the labels of the middle and the ends are shown, then only of the ends. The
 * ticks are one path that stretches with the column; its strokes don't.
 */
export function axis(max: number, ticks: readonly Tick[]): TemplateResult {
  const marks = ticks.map(({ value, label }) => `M${String(value)} 1V${label === undefined ? '5' : '8'}`).join('');
  const text = ({ value, label }: Tick) => {
    if (label === undefined) return nothing;
    const place = { 0: 'first', [max / 2]: 'middle', [max]: 'last' }[value] ?? 'between';
    return svg`<text class=${place} x=${at(value, max)} y="24">${label}</text>`;
  };
  return html`<svg class="axis" height="30" aria-hidden="true">
    <svg viewBox="0 0 ${max} 30" preserveAspectRatio="none"><path d="M0 1H${max}${marks}" /></svg>
    ${ticks.map(text)}
  </svg>`;
}
