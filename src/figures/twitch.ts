import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { band, bell, em, fibers, from, knot, needle, tissueStyles, uprights } from './tissue.js';
import { whatToDo } from './what-to-do.js';

export interface Still {
  readonly name: unknown;
  readonly about: unknown;
}

export const twitchStyles = css`
  ${tissueStyles}
  .theory {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .theory strong {
    padding: 0.2em 0.9em;
    border: 1.5px solid var(--_accent);
    border-radius: 1em;
    background: var(--_tint);
    font-weight: 650;
  }
  .stills {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    counter-reset: still;
  }
  .stills > li {
    counter-increment: still;
  }
  .stills .name {
    margin-block-start: 0.5em;
  }
  .stills .name::before {
    margin-inline-end: 0.5em;
    content: counter(still);
  }
  .twitch .tissue {
    block-size: 8em;
    border-radius: 0.625em;
  }
  .loose .band {
    fill: var(--_muscle);
  }
  .loose .band-line {
    stroke: var(--_fiber);
  }
  .cross {
    stroke: var(--_knot);
  }
  .pull {
    stroke: var(--_ink);
  }
  .next {
    display: none;
  }
  @container (min-inline-size: 34em) {
    .stills {
      flex-direction: row;
      gap: 2.1em;
    }
    .stills > li {
      flex: 1 1 0;
      min-inline-size: 0;
    }
    .loose {
      margin-block-start: 3.75em;
    }
    .next {
      display: block;
    }
  }
`;

const middle = 72;
const calm = { y: middle, half: 10, swell: 9, width: 38 };
const pulled = { y: middle, half: 10, swell: 15, width: 75 };
const loose = { y: middle, half: 15, swell: 0, width: 50 };

/** Positions on both sides of 0, with the spacing at each of them. */
function places(start: number, spacing: (x: number) => number): number[] {
  const found = [];
  for (let x = start; x < 400; x += spacing(x)) found.push(x, -x);
  return found;
}

const drawings: readonly (() => SVGTemplateResult)[] = [
  () => svg`<path class="fiber" d=${fibers([6, 126], 8, calm)} /> ${band(calm)}
    <path class="cross" d=${uprights(
      places(21, (x) => 11 - 5 * bell(x, 20)),
      middle,
      (x) => 7.5 + 9 * bell(x, 15),
    )} />
    ${knot(middle, 16)}`,
  () => svg`<path class="fiber" d=${fibers([6, 126], 8, pulled)} /> ${band(pulled)}
    <path class="cross" d=${uprights(
      places(2, (x) => 14 - 10 * bell(x, 34)),
      middle,
      (x) => 7 + 15 * bell(x, 29),
    )} />
    <path class="pull" d="M-70 46h20l-6-5m6 5l-6 5M70 46h-20l6-5m-6 5l6 5" />`,
  () => svg`<path class="fiber" d=${fibers([8, 126], 8, loose)} /> ${band(loose)}
    <path class="cross" d=${uprights(
      places(5.5, () => 11),
      middle,
      () => 12,
    )} />`,
];

function art(index: number): TemplateResult {
  const needled = index < 2;
  const above = needled ? 60 : 0;
  return html`<div class="art" aria-hidden="true">
    <div class="tissue">
      <svg height="8em">
        <rect class="muscle" width="100%" height="100%" />
        ${from('50%', 0, drawings[index]?.())}
      </svg>
    </div>
    <svg class="over" height=${em(above + 128)}>
      ${
        needled
          ? svg`${from('50%', above, needle(0, middle + 2, -14))}
              <g class="next">${from('100%', above, svg`<path d="M7 ${middle}h20l-7-6m7 6l-7 6" />`)}</g>`
          : nothing
      }
    </svg>
  </div>`;
}

/** What a twitch may do, in three pictures, as one theory among others. */
export function twitch(
  stills: readonly [Still, Still, Still],
  words: { readonly theory: unknown; readonly about: unknown; readonly note: unknown; readonly ask: unknown },
): TemplateResult {
  return html`<figure class="anatomy twitch" part="figure">
    <p class="theory"><strong>${words.theory}</strong> <span>${words.about}</span></p>
    <ol class="stills" role="list">
      ${stills.map(
        ({ name, about }, index) =>
          html`<li class=${index < 2 ? 'tight' : 'loose'}>
            ${art(index)}
            <div class="name">${name}</div>
            <p class="muted">${about}</p>
          </li>`,
      )}
    </ol>
    <p class="muted">${words.note}</p>
    ${whatToDo(words.ask)}
  </figure>`;
}
