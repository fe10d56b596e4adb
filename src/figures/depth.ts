import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { superficialMillimeters } from '../content/facts/session.js';
import { millimeterUnit, number } from '../content/format.js';
import type { Language } from '../content/languages.js';
import { band, em, fibers, from, knot, needle, tissueStyles } from './tissue.js';

export type Layer = 'skin' | 'fat' | 'fascia' | 'muscle' | 'band' | 'knot';

export interface Panel {
  readonly id: 'superficial' | 'deep' | 'electrical';
  readonly name: unknown;
  readonly about: unknown;
}

/**
 * In a narrow column the panels stand one below the other, each with labels and marks of its own; in a wide one side
 * by side, with the labels of the first and the marks of the last. Where not even a label has room beside its layer,
 * the labels are a numbered key.
 */
export const depthStyles = css`
  ${tissueStyles}
  .panels {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  .picture {
    position: relative;
    margin-block-start: 1em;
    margin-inline-end: 2.6em;
  }
  .depth .tissue {
    block-size: 12em;
    border-end-start-radius: 0.625em;
    border-end-end-radius: 0.625em;
  }
  .skin {
    fill: var(--_skin);
  }
  .epidermis {
    fill: var(--_skin-line);
  }
  .fat {
    fill: var(--_fat);
    stroke: var(--_fat-line);
  }
  .fascia {
    fill: var(--_fascia);
  }
  .fascia-line {
    stroke: var(--_fascia-line);
  }
  .limit {
    stroke: var(--_ink);
    stroke-dasharray: 3 5;
  }
  .limit.ground {
    stroke: var(--_surface);
    stroke-dasharray: none;
    stroke-width: 3.5;
  }
  .device,
  .clip {
    fill: var(--_surface);
  }
  .device .sign {
    stroke: var(--_accent);
  }
  .device .dial {
    fill: var(--_tint);
  }
  .leaders .dot {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .leaders .to-knot {
    stroke-width: 0.094em;
  }

  .picture {
    display: grid;
    grid-template-columns: fit-content(min(8em, 42cqi)) minmax(0, 1fr);
    column-gap: 0.8em;
  }
  .labels,
  .marks {
    line-height: 1.2;
  }
  .labels span,
  .labels > li::before,
  .marks span {
    font-size: 0.8125em;
  }
  /* One row a layer, so that labels of two lines, and the band's of three, keep clear of each other. */
  .labels {
    display: grid;
    grid-template-rows: 29fr 32fr 32fr 41fr 41fr 27fr;
    align-self: end;
    block-size: 12.625em;
    text-align: end;
    hyphens: auto;
    counter-reset: layer;
  }
  .labels > li,
  .marks span {
    display: grid;
    align-content: center;
    block-size: 0;
  }
  .marks {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 100%;
    display: grid;
    grid-auto-rows: 3.75em;
    align-items: start;
    block-size: 12em;
    margin-inline-start: 1.3em;
    white-space: nowrap;
  }
  .marks .unit {
    position: absolute;
    inset-block-start: -1.1em;
    inset-inline-start: -0.75em;
    color: var(--_muted);
  }
  .marks .bold {
    font-weight: 650;
  }
  .key {
    display: none;
    padding-inline-start: 1.5em;
  }

  @container (max-inline-size: 15em) {
    .picture {
      font-size: 0.75em;
    }
    .labels > li::before,
    .marks span {
      font-size: 1.083em;
    }
    .labels > li::before {
      counter-increment: layer;
      content: counter(layer);
    }
    .labels span {
      display: none;
    }
    .anatomy .key {
      display: block;
      list-style: decimal;
    }
  }
  @container (min-inline-size: 34em) {
    .panels {
      display: grid;
      grid-template-columns: fit-content(8em);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      column-gap: 0.8em;
      padding-inline-end: 2.6em;
    }
    .panels > li {
      display: grid;
      grid-template-rows: auto 1fr auto;
    }
    .panels > :first-child {
      grid-column: span 2;
    }
    .panels > :first-child,
    :first-child > .picture {
      grid-template-columns: subgrid;
    }
    :first-child > :is(.name, .about) {
      grid-column: 2;
    }
    .about {
      padding-inline-end: 0.4em;
    }
    .picture {
      grid-column: 1 / -1;
      margin-inline-end: 0;
    }
    li + li > .picture {
      grid-template-columns: minmax(0, 1fr);
    }
    li + li :is(.labels, .leaders),
    .panels > :not(:last-child) .scale-of-depth {
      display: none;
    }
  }
`;

/** How deep things lie, in millimeters. The drawing has 6 units for each. */
const unit = 6;
const depths = { skin: 2, fat: 8, fascia: 9, band: 21, end: 32 };
const tips = { superficial: 5, deep: 21.7, second: 20.8 };

const layers: readonly Layer[] = ['skin', 'fat', 'fascia', 'muscle', 'band', 'knot'];

const tight = { y: depths.band * unit, half: 8.1, swell: 8.1, width: 36 };

/** Where the second needle of the electrical panel stands, seen from the first. */
const second = 42;

const rect = (name: string, top: number, bottom: number) =>
  svg`<rect class=${name} x="-400" y=${top * unit} width="800" height=${(bottom - top) * unit} />`;

const cell = (radius: number) => `a${radius} 5 0 1 1 .1 0z`;
const cells = [23.5, 35, 46.5]
  .map((y, row) => `M${-400 + row * 9} ${y}` + `${cell(8.5)}m19 1${cell(7.8)}m18-2${cell(8.8)}m20 1`.repeat(14))
  .join('');

const limit = superficialMillimeters * unit;

/** The tissue around a knot at 0, from the skin at 0 down. */
const tissue = svg`
  ${rect('skin', 0, depths.skin)} ${rect('epidermis', 0, 0.7)}
  ${rect('fat', depths.skin, depths.fat)} <path class="fat" d=${cells} />
  ${rect('fascia', depths.fat, depths.fascia)} <path class="fascia-line" d="M-400 51h800" />
  ${rect('muscle', depths.fascia, depths.end)}
  <path class="fiber" d=${fibers([67, 190], 7.4, tight)} />
  ${band(tight)} ${knot(tight.y, 11.7)}
  <path class="edge" d="M-400 12h800M-400 48h800M-400 54h800" />
  <path class="limit ground" d="M-400 ${limit}h800" /><path class="limit" d="M-400 ${limit}h800" />
`;

/** The needles of each panel, over the skin at 0, and how much room they need above it. */
const needles: Readonly<Record<Panel['id'], readonly [above: number, drawing: SVGTemplateResult]>> = {
  superficial: [94, needle(0, tips.superficial * unit, -48)],
  deep: [70, needle(0, tips.deep * unit, -24)],
  electrical: [
    106,
    svg`${needle(0, tips.deep * unit, -24)} ${needle(second, tips.second * unit, -24)}
      <path d="M14-77c0 40 0 64-10 64M28-77c0 40 0 64 10 64" />
      <g class="device">
        <rect x="-6" y="-105" width="54" height="28" rx="5" />
        <path class="sign" d="M3-91h5l3-6 5 12 3-6h4" /><circle class="sign dial" cx="35" cy="-91" r="5" />
        <path class="sign" d="M35-95.5v4" />
      </g>
      ${[0, second].map((x) => svg`<rect class="clip" x=${x - 4} y="-16.5" width="8" height="7" rx="2" />`)}`,
  ],
};

/** Lines from the labels beside the frame to their layers; the last goes to the knot, which lies at a share of it. */
function leaders(above: number): SVGTemplateResult {
  const y = em(above + 165);
  const straight = [19, 51, 83, 124];
  return svg`<g class="leaders">
    ${from(
      '0',
      above,
      svg`<path d="M-9-10h7L8 7${straight.map((at) => `M-9 ${at}H8`).join('')}" />
      ${[7, ...straight].map((at) => svg`<circle class="dot" cx="8" cy=${at} r="2.7" />`)}`,
    )}
    <svg x="-0.75em" width="40%"><line class="to-knot" x1="0.2em" y1=${y} x2="100%" y2=${em(above + 131)} /></svg>
    ${from('40%', above, svg`<circle class="dot" cx="-12" cy="131" r="2.7" />`)}
  </g>`;
}

const ruler = svg`<path class="scale-of-depth" d="M9 0V180${[0, 30, 60, 90, 120, 150, 180].map((y) => `M9 ${y}h${y % 60 ? 4 : 8}`).join('')}" />`;

function picture(language: Language, id: Panel['id'], words: Readonly<Record<Layer, unknown>>): TemplateResult {
  const [above, drawing] = needles[id];
  return html`<div class="picture" aria-hidden="true">
    <ul class="labels">
      ${layers.map((layer) => html`<li><span>${words[layer]}</span></li>`)}
    </ul>
    <div class="art">
      <div class="tissue"><svg height="12em">${from('40%', 0, tissue)}</svg></div>
      <svg class="over" height=${em(above + depths.end * unit)}>
        ${from('40%', above, drawing)} ${leaders(above)}
        ${from('100%', above, svg`<path class="limit" d="M0 ${limit}h13" />${ruler}`)}
      </svg>
    </div>
    <div class="marks scale-of-depth">
      ${[0, 10, 20, 30].map(
        (mark) => html`<span class=${mark === superficialMillimeters ? 'bold' : ''}>${number(language, mark)}</span>`,
      )}
      <span class="unit">${millimeterUnit(language)}</span>
    </div>
  </div>`;
}

/** How deep the needle goes in each technique, to scale. The texts say what is drawn, so the drawing itself is hidden. */
export function depth(
  language: Language,
  panels: readonly Panel[],
  words: { readonly layers: Readonly<Record<Layer, unknown>>; readonly note: unknown },
): TemplateResult {
  return html`<figure class="anatomy depth" part="figure">
    <ul class="panels" role="list">
      ${panels.map(
        ({ id, name, about }) =>
          html`<li class=${id}>
            <div class="name">${name}</div>
            <p class="about muted">${about}</p>
            ${picture(language, id, words.layers)}
          </li>`,
      )}
    </ul>
    <ol class="key" aria-hidden="true">
      ${layers.map((layer) => html`<li>${words.layers[layer]}</li>`)}
    </ol>
    <p class="muted">${words.note}</p>
  </figure>`;
}
