import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { needleDepth } from '../content/facts/session.js';
import { millimeterUnit } from '../content/millimeters.js';
import type { Language } from '../content/languages.js';
import { band, em, fibers, from, knot, needle } from './tissue.js';
import { whatToDo } from './what-to-do.js';

export { depthStyles } from './depth-styles.js';

export type Layer = 'skin' | 'fat' | 'fascia' | 'muscle' | 'band' | 'knot';

export interface Panel {
  readonly id: 'superficial' | 'deep' | 'electrical';
  readonly name: unknown;
  readonly about: unknown;
}

/** Depths in millimeters. The drawing has 6 units for each. */
const unit = 6;
const depths = { skin: 2, fat: 8, fascia: 9, band: 21, end: 32 };
const tips = { superficial: 5, deep: 21.7, second: 20.8 };

const layers: readonly Layer[] = ['skin', 'fat', 'fascia', 'muscle', 'band', 'knot'];

const tight = { y: depths.band * unit, half: 8.1, swell: 8.1, width: 36 };

/** The distance of the second needle of the electrical panel from the first. */
const second = 42;

const rect = (name: string, top: number, bottom: number) =>
  svg`<rect class=${name} x="-400" y=${top * unit} width="800" height=${(bottom - top) * unit} />`;

const cell = (radius: number) => `a${radius} 5 0 1 1 .1 0z`;
const cells = () =>
  [23.5, 35, 46.5]
    .map((y, row) => `M${-400 + row * 9} ${y}` + `${cell(8.5)}m19 1${cell(7.8)}m18-2${cell(8.8)}m20 1`.repeat(14))
    .join('');

const limit = needleDepth.millimeters * unit;

/** The tissue around a knot at 0, from the skin at 0 down. */
const tissue = () => svg`
  ${rect('skin', 0, depths.skin)} ${rect('epidermis', 0, 0.7)}
  ${rect('fat', depths.skin, depths.fat)} <path class="fat" d=${cells()} />
  ${rect('fascia', depths.fat, depths.fascia)} <path class="fascia-line" d="M-400 51h800" />
  ${rect('muscle', depths.fascia, depths.end)}
  <path class="fiber" d=${fibers([67, 190], 7.4, tight)} />
  ${band(tight)} ${knot(tight.y, 11.7)}
  <path class="edge" d="M-400 12h800M-400 48h800M-400 54h800" />
  <path class="limit ground" d="M-400 ${limit}h800" /><path class="limit" d="M-400 ${limit}h800" />
`;

/** The needles of each panel, over the skin at 0, and how much room they need above it. */
const needles: Readonly<Record<Panel['id'], readonly [above: number, draw: () => SVGTemplateResult]>> = {
  superficial: [94, () => needle(0, tips.superficial * unit, -48)],
  deep: [70, () => needle(0, tips.deep * unit, -24)],
  electrical: [
    106,
    () => svg`${needle(0, tips.deep * unit, -24)} ${needle(second, tips.second * unit, -24)}
      <path d="M14-77c0 40 0 64-10 64M28-77c0 40 0 64 10 64" />
      <g class="device">
        <rect x="-6" y="-105" width="54" height="28" rx="5" />
        <circle class="dial" cx="35" cy="-91" r="5" /><path d="M3-91h5l3-6 5 12 3-6h4M35-95.5v4" />
      </g>
      ${[0, second].map((x) => svg`<rect class="clip" x=${x - 4} y="-16.5" width="8" height="7" rx="2" />`)}`,
  ],
};

/** Leader lines from the labels to their layers; the last one to the knot. */
function leaders(above: number): SVGTemplateResult {
  const y = em(above + 169);
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

/** A tick every 5 mm, a longer one every 10. */
const ruler = `M9 0V180${[0, 30, 60, 90, 120, 150, 180].map((y) => `M9 ${y}h${y % 60 ? 4 : 8}`).join('')}`;

function picture(
  language: Language,
  id: Panel['id'],
  words: Readonly<Record<Layer, unknown>>,
  drawn: SVGTemplateResult,
): TemplateResult {
  const [above, draw] = needles[id];
  return html`<div class="picture" aria-hidden="true">
    <ul class="labels">
      ${layers.map((layer) => html`<li><span>${words[layer]}</span></li>`)}
    </ul>
    <div class="art">
      <div class="tissue"><svg height="12em">${from('40%', 0, drawn)}</svg></div>
      <svg class="over" height=${em(above + depths.end * unit)}>
        ${from('40%', above, draw())} ${leaders(above)}
        ${from('100%', above, svg`<path class="limit" d="M0 ${limit}h13" /><path class="scale-of-depth" d=${ruler} />`)}
      </svg>
    </div>
    <div class="marks scale-of-depth">
      ${[0, 10, 20, 30].map(
        (mark) => html`<span class=${mark === needleDepth.millimeters ? 'bold' : ''}>${mark}</span>`,
      )}
      <span class="unit">${millimeterUnit(language)}</span>
    </div>
  </div>`;
}

/**
 * How deep the needle goes in each technique, to scale. The texts describe it, so the drawing is hidden from assistive
 * technology.
 */
export function depth(
  language: Language,
  panels: readonly Panel[],
  words: { readonly layers: Readonly<Record<Layer, unknown>>; readonly note: unknown; readonly ask: unknown },
): TemplateResult {
  const drawn = tissue();
  return html`<figure class="anatomy depth" part="figure">
    <ul class="panels" role="list">
      ${panels.map(
        ({ id, name, about }) =>
          html`<li class=${id}>
            <div class="name">${name}</div>
            <p class="about muted">${about}</p>
            ${picture(language, id, words.layers, drawn)}
          </li>`,
      )}
    </ul>
    <ol class="key" aria-hidden="true">
      ${layers.map((layer) => html`<li>${words.layers[layer]}</li>`)}
    </ol>
    <p class="muted">${words.note}</p>
    ${whatToDo(words.ask)}
  </figure>`;
}
