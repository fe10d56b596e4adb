import { css, svg, type SVGTemplateResult } from 'lit';
import { whatToDoStyles } from './what-to-do.js';

/**
 * Shared by the pictures of tissue. Their unit is 1/16 em, so they scale with the text. They contain no text, so in
 * right-to-left languages they are mirrored. Every frame shows as much of the tissue as fits its width.
 */
export const tissueStyles = css`
  ${whatToDoStyles}
  .anatomy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    --_skin: light-dark(oklch(86% 0.045 65), oklch(60% 0.045 65));
    --_skin-line: light-dark(oklch(74% 0.06 60), oklch(49% 0.05 60));
    --_fat: light-dark(oklch(92% 0.05 90), oklch(70% 0.06 90));
    --_fat-line: light-dark(oklch(82% 0.06 85), oklch(60% 0.06 85));
    --_fascia: light-dark(oklch(80% 0.02 250), oklch(48% 0.02 250));
    --_fascia-line: light-dark(oklch(66% 0.025 250), oklch(62% 0.025 250));
    --_muscle: light-dark(oklch(74% 0.08 30), oklch(52% 0.09 30));
    --_fiber: light-dark(oklch(64% 0.105 29), oklch(44% 0.085 29));
    --_band: light-dark(oklch(58% 0.12 28), oklch(66% 0.12 28));
    --_knot: light-dark(oklch(45% 0.12 26), oklch(82% 0.09 30));
    --_edge: light-dark(oklch(42% 0.04 40), oklch(17% 0.015 255));
  }
  @supports not (color: light-dark(oklch(0 0 0), red)) {
    .anatomy {
      --_skin: #e6ccb3;
      --_skin-line: #c8a285;
      --_fat: #f1e4bf;
      --_fat-line: #d6c298;
      --_fascia: #b4bfca;
      --_fascia-line: #8794a1;
      --_muscle: #d9988d;
      --_fiber: #c47267;
      --_band: #b75b51;
      --_knot: #8c3530;
      --_edge: #61463d;
    }
  }
  .anatomy :is(ol, ul) {
    list-style: none;
  }
  .anatomy li {
    max-inline-size: none;
  }
  .anatomy .name {
    font-weight: 650;
  }
  .anatomy .muted {
    font-size: 0.9375em;
  }

  .art {
    position: relative;
  }
  [dir='rtl'] .art {
    scale: -1 1;
  }
  .art svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
    direction: ltr;
  }
  .art svg svg {
    inline-size: auto;
  }
  .tissue {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    overflow: hidden;
  }
  .tissue::after {
    position: absolute;
    inset: 0;
    border: 0.1em solid var(--_edge);
    border-radius: inherit;
    content: '';
  }
  .over {
    position: relative;
    color: var(--_ink);
    stroke: currentColor;
  }

  .muscle {
    fill: var(--_muscle);
  }
  .fiber {
    stroke: var(--_fiber);
  }
  .band {
    fill: var(--_band);
  }
  .band-line {
    stroke: var(--_muscle);
  }
  .knot {
    fill: var(--_knot);
  }
  .knot-line {
    stroke: var(--_band);
  }
  .edge {
    stroke: var(--_edge);
  }
  .needle {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 2.2;
    paint-order: stroke;
  }
  .handle {
    fill: var(--_accent);
    stroke: none;
  }
  .winding {
    stroke: var(--_surface);
    stroke-linecap: butt;
    stroke-width: 1;
  }

  /* Without a background the textures would be more prominent than the knot. */
  @media (forced-colors: active), print {
    .anatomy {
      --_surface: Canvas;
      --_tint: Canvas;
      --_skin: Canvas;
      --_skin-line: Canvas;
      --_fat: Canvas;
      --_fat-line: Canvas;
      --_fascia: Canvas;
      --_fascia-line: Canvas;
      --_muscle: Canvas;
      --_fiber: Canvas;
      --_band: Canvas;
      --_ink: CanvasText;
      --_accent: CanvasText;
      --_knot: CanvasText;
      --_edge: CanvasText;
    }
  }
`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Units as a length in em. */
export const em = (units: number): string => `${units / 16}em`;

/** Translates a drawing to a point of a frame, which may be a percentage of its width. */
export const from = (x: string, y: number, drawing: unknown): SVGTemplateResult =>
  svg`<svg x=${x} y=${em(y)} width="1em" height="1em" viewBox="0 0 16 16">${drawing}</svg>`;

/** A bell curve around 0, from 0 to 1. */
export const bell = (x: number, sigma: number): number => Math.exp(-((x / sigma) ** 2) / 2);

/** The path of a line through all of the tissue, in waves of this height, that swells towards `y - swell` at 0. */
function fiber(y: number, swell = 0, width = 50, wave = 0): string {
  const waves = `s40 ${wave} 60 0s40 ${-wave} 60 0`.repeat(3);
  const top = round(y - swell);
  return `M${-360 - width} ${y}${waves}S${-width / 2} ${top} 0 ${top}S${width - 20} ${y} ${width} ${y}${waves}`;
}

interface Swelling {
  /** The middle of the band. */
  readonly y: number;
  /** Half its height. */
  readonly half: number;
  /** What is added to half its height at 0, and how far from there it ends. */
  readonly swell: number;
  readonly width: number;
}

/** The fibers of a muscle between two heights. They bend around a band, less so the farther away they are. */
export function fibers(
  [start, end]: readonly [number, number],
  step: number,
  { y, half, swell, width }: Swelling,
): string {
  let path = '';
  for (let at = start, index = 0; at < end; at += step, index++) {
    const gap = Math.abs(at - y) - half;
    if (gap < 4) continue;
    path += fiber(
      round(at),
      Math.sign(y - at) * swell * Math.exp(-gap / 24),
      width * 1.3,
      [1.4, -1, 0.7, -1.5][index % 4],
    );
  }
  return path;
}

/** A band of fibers between two edges. */
export function band({ y, half, swell, width }: Swelling): SVGTemplateResult {
  const lines = [-0.5, 0, 0.5].map((share) => fiber(y + share * half, -share * swell, width));
  return svg`<rect class="band" x="-400" y=${y - half} width="800" height=${2 * half} />
    <path class="band edge" d=${fiber(y - half, swell, width) + fiber(y + half, -swell, width)} />
    <path class="band-line" d=${lines.join('')} />`;
}

/** Vertical lines at these positions, each as high as the shape is there. */
export const uprights = (places: readonly number[], y: number, half: (x: number) => number): string =>
  places.map((x) => `M${round(x)} ${round(y - half(x))}v${round(2 * half(x))}`).join('');

/** The knot in a band, where its fibers are shortest. */
export function knot(y: number, height: number): SVGTemplateResult {
  const places = [-12, -8, -4, 0, 4, 8, 12];
  return svg`<ellipse class="knot" cy=${y} rx="17" ry=${height} />
    <path class="knot-line" d=${uprights(places, y, (x) => height * Math.sqrt(1 - (x / 17) ** 2) - 2)} />`;
}

/** A thin, solid needle with a wound handle of one width. Nothing about it may look like a syringe. */
export function needle(x: number, tip: number, handle: number): SVGTemplateResult {
  const windings = [0, 1, 2, 3, 4, 5].map((turn) => `M${x - 3} ${handle - 6 - turn * 6.4}l6-2.6`);
  return svg`<path class="needle" d="M${x - 1.1} ${handle}V${tip - 5}L${x} ${tip}l1.1-5V${handle}Z" />
    <rect class="handle" x=${x - 3} y=${handle - 44} width="6" height="44" rx="3" />
    <path class="winding" d=${windings.join('')} />`;
}
