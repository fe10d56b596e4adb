import { css } from 'lit';
import { chosenPlaceStyles } from './chosen-place-styles.js';
import { lungStyles } from './lung-styles.js';
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
  .bodies .details {
    fill: none;
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

  ${lungStyles}
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

  ${chosenPlaceStyles}

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
    .use:has(:checked) {
      border-color: Highlight;
    }
  }
`;
