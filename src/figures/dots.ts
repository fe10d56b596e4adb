import { html, type TemplateResult } from 'lit';
import { whatToDo } from './what-to-do.js';

export { dotsStyles } from './dots-styles.js';

export interface Study {
  /** Events per 100. */
  readonly filled: number;
  readonly claim: unknown;
  readonly about: unknown;
  readonly source: unknown;
}

/** A dot for each number of a range, filled row by row, with its position. */
function path(from: number, to: number, columns: number, dot: (x: number, y: number) => string): string {
  const drawn = [...Array(to - from).keys()].map((index) => {
    const place = from + index;
    return dot(place % columns, Math.floor(place / columns));
  });
  return drawn.join('');
}

/** A hollow circle, starting at its top. */
const circle = (x: number, y: number) => `M${String(x * 23 + 10)} ${String(y * 23 + 2)}a8 8 0 1 0 .01 0z`;

/** A line of zero length with round caps: the shortest markup for a dot. */
const speck = (x: number, y: number) => `M${String(x * 6 + 4)} ${String(y * 6 + 4)}h0`;

function hundred(filled: number): TemplateResult {
  return html`<svg class="hundred" viewBox="0 0 227 227" aria-hidden="true">
    <path class="filled" d=${path(0, filled, 10, circle)} />
    <path class="hollow" d=${path(filled, 100, 10, circle)} />
  </svg>`;
}

/** One of a thousand, in the middle of the last row, so that it and its leader line cover no other dot. */
function thousand(columns: number, shape: 'wide' | 'narrow'): TemplateResult {
  const one = 1000 - columns / 2;
  const [width, height, x] = [columns * 6 + 2, (1000 / columns) * 6 + 2, columns * 3 + 4];
  return html`<svg class=${shape} viewBox="0 0 ${width} ${height + 12}" aria-hidden="true">
    <path class="others" d="${path(0, one, columns, speck)}${path(one + 1, 1000, columns, speck)}" />
    <path class="one" d=${path(one, one + 1, columns, speck)} />
    <path class="leader" d="M${x} ${height - 4}v14" />
  </svg>`;
}

const key = (kind: 'filled' | 'hollow', words: unknown) =>
  html`<span
    ><svg viewBox="0 0 20 20" aria-hidden="true"><path class=${kind} d=${circle(0, 0)} /></svg>${words}</span
  >`;

/**
 * How often something was counted: per 100 treatments in each study, and about one in 1,000. The texts say the same, so the
 * drawings, their key and their labels are hidden from assistive technology.
 */
export function dots(
  words: {
    readonly heading: unknown;
    readonly filled: unknown;
    readonly empty: unknown;
    readonly notes: readonly unknown[];
    readonly ask: unknown;
  },
  studies: readonly Study[],
  rare: {
    readonly claim: unknown;
    readonly about: readonly unknown[];
    readonly source: unknown;
    readonly mark: unknown;
  },
): TemplateResult {
  return html`<figure part="figure" class="dots">
    <p><strong>${words.heading}</strong></p>
    <p class="key" aria-hidden="true">${key('filled', words.filled)} ${key('hollow', words.empty)}</p>
    <div class="studies">
      ${studies.map(
        ({ filled, claim, about, source }) =>
          html`<div>
            <p><strong>${claim}</strong> <span>${about}</span> <span class="muted">${source}</span></p>
            ${hundred(filled)}
          </div>`,
      )}
    </div>
    <div class="rare">
      <p><strong>${rare.claim}</strong> <span class="muted">${rare.source}</span></p>
      ${rare.about.map((text) => html`<p>${text}</p>`)}
      <div class="thousand" aria-hidden="true">
        ${thousand(100, 'wide')} ${thousand(40, 'narrow')}
        <p><strong>${rare.mark}</strong></p>
      </div>
    </div>
    ${words.notes.map((note) => html`<p class="muted">${note}</p>`)} ${whatToDo(words.ask)}
  </figure>`;
}
