import { css } from 'lit';
import { whatToDoStyles } from './what-to-do.js';

/**
 * Filled or hollow, and one that is large with a leader line: none depends on colour. They fill in the direction of the
 * text.
 */
export const dotsStyles = css`
  ${whatToDoStyles}
  .dots {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    max-inline-size: 40em;
  }
  .dots :is(p, figcaption) {
    font-size: 0.9375em;
  }
  .dots strong {
    font-weight: 650;
  }
  .dots :is(.studies, .rare) p > :is(strong, span) {
    display: block;
  }
  .dots .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  .key span {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
  }
  .key svg {
    inline-size: 1em;
    margin-block-start: 0.25em;
  }
  .studies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    margin-block: calc(var(--_space) * 0.5);
  }
  .studies > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.75em;
  }
  .rare {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_hairline);
  }
  .dots svg {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] .dots svg {
    scale: -1 1;
  }
  .hundred {
    inline-size: min(100%, 14.2em);
  }
  .thousand {
    max-inline-size: 17.5em;
    margin-block-start: 0.75em;
    text-align: center;
  }
  .thousand p {
    max-inline-size: none;
    /* The middle of the row is half a dot after that of the drawing. */
    padding-inline-start: 0.4em;
    color: var(--_emergency-ink);
  }
  .dots .filled {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .dots .hollow {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .thousand path {
    stroke: var(--_emergency-ink);
    stroke-linecap: round;
  }
  .thousand .others {
    stroke: var(--_line);
    stroke-width: 3.8;
  }
  .thousand .one {
    stroke-width: 7;
  }
  .thousand .leader {
    stroke-width: 1.5;
  }

  .thousand .wide {
    display: none;
  }
  @container (min-inline-size: 30em) {
    .studies {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .thousand {
      max-inline-size: none;
    }
    .thousand .wide {
      display: block;
    }
    .thousand .narrow {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .dots .filled,
    .thousand path {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .dots .hollow,
    .thousand .others {
      stroke: CanvasText;
    }
  }
`;
