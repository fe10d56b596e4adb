import { html, nothing, svg, type TemplateResult } from 'lit';
import { details, nearLung, outline } from './body-outline.js';
import { whatToDo } from './what-to-do.js';

export { bodyStyles } from './body-styles.js';

/** Where something is used. `muscle` has no point: it fills the body. */
export type Place = 'head' | 'neck' | 'joints' | 'tendons' | 'wrist' | 'muscle';

export interface Use {
  readonly place: Place;
  readonly name: unknown;
  readonly about: unknown;
}

type Side = 'front' | 'back';

/** The points of a place on the right half; those off the middle are mirrored to the left half. */
const places: Record<Exclude<Place, 'muscle'>, { readonly side: Side; readonly points: [x: number, y: number][] }> = {
  head: { side: 'front', points: [[0, 14]] },
  neck: { side: 'back', points: [[0, 52]] },
  joints: {
    side: 'front',
    points: [
      [41, 81],
      [21, 269],
    ],
  },
  tendons: {
    side: 'back',
    points: [
      [54, 140],
      [20.5, 344],
    ],
  },
  wrist: { side: 'front', points: [[66.5, 188]] },
};

/** A percentage of the body's box, which is 172 wide around the middle and 364 high. */
const across = (x: number): string => `${((x + 86) / 1.72).toFixed(2)}%`;
const down = (y: number): string => `${((y + 2) / 3.64).toFixed(2)}%`;

/** A place's rings, and at the outer side of the figure a numbered disc for each pair, joined to the nearer one. */
function marker(numeral: number, place: Exclude<Place, 'muscle'>): TemplateResult {
  const { side, points } = places[place];
  const outwards = side === 'front' ? -1 : 1;
  return svg`<g class=${place}>${points.map(
    ([x, y]) => svg`
      <line x1=${across(86 * outwards)} x2=${across(x * outwards)} y1=${down(y)} y2=${down(y)} />
      ${(x ? [x, -x] : [0]).map((each) => svg`<circle class="ring" cx=${across(each)} cy=${down(y)} />`)}
      <svg x=${across(86 * outwards)} y=${down(y)}>
        <circle class="disc" cx="${0.8 * outwards}em" />
        <text x="${0.8 * outwards}em" dy=".36em">${numeral}</text>
      </svg>`,
  )}</g>`;
}

/** Slanted lines, to shade an area without depending on colour. */
const hatch = (id: string) =>
  svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d="M3 0v6" />
  </pattern>`;

/**
 * What it is used for: a list with all the information, and a body that shows where. Choosing an item marks the place in
 * both, by CSS only: it works without scripts, and nothing is stored. What is near the lung is shaded, and said in words.
 */
export function body(
  id: string,
  uses: readonly Use[],
  words: {
    readonly choose: unknown;
    readonly front: unknown;
    readonly back: unknown;
    readonly lung: { readonly name: unknown; readonly about: unknown };
    readonly ask: unknown;
  },
): TemplateResult {
  const figure = (side: Side) =>
    html`<div class=${side}>
      ${words[side]}
      <svg>
        <svg viewBox="-86 -2 172 364">
          ${side === 'front' ? hatch(`${id}-hatch`) : nothing}
          <path class="muscle" d=${outline()} />
          <path class="lung" d=${nearLung} fill="url(#${id}-hatch)" />
          <path class="details" d=${details[side]} />
        </svg>
        ${uses.map(({ place }, index) =>
          place !== 'muscle' && places[place].side === side ? marker(index + 1, place) : nothing,
        )}
      </svg>
    </div>`;
  return html`<figure part="figure" class="places">
    <div class="bodies" aria-hidden="true">${figure('front')} ${figure('back')}</div>
    <div class="near-lung">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" fill="url(#${id}-hatch)" />
      </svg>
      <p><strong>${words.lung.name}</strong> <span class="muted">${words.lung.about}</span></p>
    </div>
    <fieldset>
      <legend>${words.choose}</legend>
      <ol>
        ${uses.map(
          ({ place, name, about }, index) =>
            html`<li>
              <label class="use ${place}" part="option">
                <input type="radio" name="${id}-place" value=${index} data-id=${place} autocomplete="off" />
                <span class="disc">${index + 1}</span>
                <span><strong>${name}</strong> <span class="muted">${about}</span></span>
              </label>
            </li>`,
        )}
      </ol>
    </fieldset>
    ${whatToDo(words.ask)}
  </figure>`;
}
