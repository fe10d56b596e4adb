import { css } from 'lit';
import { tissueStyles } from './tissue.js';

/**
 * In a narrow column the panels are stacked, each with its own labels and axis; in a wide one they are side by side,
 * with the labels of the first and the axis of the last. Where a label doesn't fit beside its layer, the labels are a
 * numbered key.
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
    display: grid;
    grid-template-columns: fit-content(min(8em, 42cqi)) minmax(0, 1fr);
    column-gap: 0.8em;
    margin-block-start: 1em;
    margin-inline-end: 2.75em;
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
  .device path,
  .dial {
    stroke: var(--_accent);
  }
  .dial {
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

  .labels,
  .marks {
    line-height: 1.2;
  }
  .labels span,
  .labels > li::before,
  .marks span {
    font-size: 0.8125em;
  }
  /* One row for each layer, so that labels of two or three lines don't overlap. */
  .labels {
    display: grid;
    grid-template-rows: 29fr 32fr 32fr 41fr 45fr 23fr;
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
    inset-block-start: -1.4em;
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
      margin-inline-end: 3.2em;
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
      grid-auto-columns: minmax(0, 20em);
      grid-auto-flow: column;
      column-gap: 0.8em;
      padding-inline-end: 2.75em;
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
