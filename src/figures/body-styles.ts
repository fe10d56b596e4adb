import { css } from 'lit';
import { useStyles } from './use-styles.js';
import { whatToDoStyles } from './what-to-do.js';

/**
 * The picture is beside the list, or sticky above it. Its discs and rings are sized by the text, not by the body. It is not
 * mirrored: the front is always left of the back, each with its discs on the outer side.
 */
export const bodyStyles = css`
  .places {
    --_skin: light-dark(oklch(86% 0.045 65), oklch(70% 0.045 65));
    --_skin-line: light-dark(oklch(74% 0.06 60), oklch(57% 0.05 60));
    --_edge: light-dark(oklch(42% 0.04 40), oklch(17% 0.015 255));
    --_on-skin: light-dark(oklch(32% 0.04 40), oklch(17% 0.015 255));
    --_disc: var(--_accent);
    --_digit: var(--_on-accent);
    --_mark: var(--_accent);
    --_on-mark: var(--_on-accent);
  }
  /* Not by a gap: WebKit keeps the height of a flex column when a container query changes what is in it. */
  .places > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  @supports not (color: light-dark(oklch(0 0 0), red)) {
    .places {
      --_skin: #e6ccb3;
      --_skin-line: #c8a285;
      --_edge: #61463d;
      --_on-skin: #452c23;
    }
  }
  .bodies {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block: 0.25em;
    padding-inline: max(0px, 50% - 12.5em);
    background: var(--_surface);
    direction: ltr;
  }
  .bodies > div {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: end;
    font-weight: 600;
    text-align: center;
  }
  .bodies .front {
    padding-left: 1.4em;
  }
  .bodies .back {
    padding-right: 1.4em;
  }
  .bodies svg {
    overflow: visible;
    font-size: 0.8125em;
  }
  .bodies div > svg {
    inline-size: 100%;
    aspect-ratio: 172 / 364;
    margin-block-start: 0.25em;
  }
  .bodies svg svg {
    font-size: 1em;
  }
  .bodies path {
    stroke: var(--_skin-line);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .bodies path.muscle {
    fill: var(--_skin);
    stroke: var(--_body, var(--_edge));
    stroke-width: var(--_thick, 1.5);
  }
  .bodies path.lung {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .bodies .details {
    fill: none;
  }
  .bodies path.hatch {
    stroke: var(--_edge);
    stroke-width: 1.2;
    vector-effect: none;
  }
  .near-lung {
    position: relative;
    padding-inline-start: 2.35em;
  }
  .near-lung svg {
    position: absolute;
    inset-block-start: 0.05em;
    inset-inline-start: 0;
    inline-size: 1.6em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_skin);
  }
  .near-lung .muted {
    display: block;
    font-size: 0.9375em;
  }
  .bodies line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .bodies circle {
    r: 0.8em;
    fill: var(--_disc);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .bodies .ring {
    r: var(--_large, 0.47em);
    fill: var(--_ring, var(--_tint));
    stroke: var(--_halo, var(--_accent));
    stroke-width: var(--_thick, 1.5);
  }
  .bodies text {
    fill: var(--_digit);
    font-weight: 650;
    text-anchor: middle;
  }

  ${useStyles}
  ${whatToDoStyles}

  @container (min-inline-size: 13em) {
    .bodies {
      flex-direction: row;
    }
    .use {
      flex-direction: row;
    }
  }
  @container (13em <= inline-size < 28em) {
    .bodies {
      padding-inline: max(0px, 50% - 9.5em);
    }
    @media (min-height: 44em) {
      .bodies {
        position: sticky;
        inset-block-start: var(--dn-scroll-margin, 0px);
        z-index: 1;
      }
      .use input {
        scroll-margin-block-start: calc(var(--dn-scroll-margin, 0px) + 19em);
      }
    }
  }
  @container (min-inline-size: 28em) {
    .places ol {
      flex-flow: row wrap;
    }
    .places li {
      flex: 1 1 calc(50% - 0.25em);
    }
  }
  @container (min-inline-size: 46em) {
    .places {
      display: grid;
      grid-template: auto 1fr auto / 25em minmax(0, 1fr);
      gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2.5);
    }
    .places > * + * {
      margin-block-start: 0;
    }
    .bodies {
      padding-inline: 0;
    }
    .places fieldset {
      grid-row: 1 / 3;
      grid-column: 2;
    }
    .places li {
      flex-basis: 100%;
    }
  }

  @media not print {
    .use:has(:checked) {
      border-color: var(--_accent);
      background: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    /* Once one is chosen, the discs of the others are hollow. */
    .places:has(:checked) {
      --_disc: var(--_surface);
      --_digit: var(--_accent);
    }
    /* In a shadow tree WebKit restyles only the element with :has(), and its descendants where they inherit a change:
       seen in WebKitGTK 2.50, no report known. */
    .places:has(.head :checked) {
      --_chosen: head;
    }
    .places:has(.neck :checked) {
      --_chosen: neck;
    }
    .places:has(.joints :checked) {
      --_chosen: joints;
    }
    .places:has(.tendons :checked) {
      --_chosen: tendons;
    }
    .places:has(.wrist :checked) {
      --_chosen: wrist;
    }
    .places:has(.muscle :checked) {
      --_chosen: muscle;
    }
    /* The chosen place: its row, its markers, and for any muscle the body. */
    .places:has(.head :checked) .head,
    .places:has(.neck :checked) .neck,
    .places:has(.joints :checked) .joints,
    .places:has(.tendons :checked) .tendons,
    .places:has(.wrist :checked) .wrist,
    .places:has(.muscle :checked) .muscle {
      --_disc: var(--_mark);
      --_digit: var(--_on-mark);
      --_ring: var(--_mark);
      --_halo: var(--_tint);
      --_body: var(--_mark);
      --_thick: 3;
      --_large: 0.65em;
    }
  }

  @media print {
    .places {
      --_skin: white;
      --_skin-line: gray;
      --_edge: black;
      --_on-skin: black;
      --_disc: white;
      --_digit: black;
    }
    .places legend {
      display: none;
    }
    .use {
      padding-inline: 0;
      border: 0;
    }
    .bodies {
      position: static;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .places {
      --_skin: Canvas;
      --_skin-line: CanvasText;
      --_edge: CanvasText;
      --_on-skin: CanvasText;
      --_surface: Canvas;
      --_tint: Canvas;
      --_ink: CanvasText;
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_mark: Highlight;
      --_on-mark: HighlightText;
    }
    .bodies svg,
    .use .disc {
      forced-color-adjust: none;
    }
    .near-lung {
      --_accent: LinkText;
    }
    .use:has(:checked) {
      border-color: Highlight;
    }
  }
`;
