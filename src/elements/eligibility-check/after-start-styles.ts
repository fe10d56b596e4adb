import { css } from 'lit';
import { errorStyles } from '../../look/error-summary.js';
import { levelColors, signStyles } from '../../look/shapes.js';

const ownStyles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .progress p {
    flex: none;
    font-size: 0.9375em;
  }
  .bars {
    display: flex;
    flex: 1 0 5em;
    gap: 0.3em;
  }
  .bars i {
    flex: 1;
    block-size: 0.4em;
    border-radius: 0.2em;
    background: var(--_hairline);
  }
  .bars .passed {
    background: var(--_accent);
  }

  .question {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
    border: 0;
  }
  .question + .question {
    margin-block-start: var(--_space);
  }
  .question legend {
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .options {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .rows {
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 1em;
    max-inline-size: none;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }
  .rows .row:first-child {
    border-block-start: 1px solid var(--_hairline);
  }
  section > .rows {
    margin-block-start: 0.5em;
  }
  .row :is(strong, dt) {
    font-weight: 650;
  }
  /* Its target extends into the gaps around it, so that it doesn't add space. */
  .question > .link {
    align-self: start;
    margin-block: calc(var(--_space) * -0.25) calc(var(--_space) * -0.75);
    font-size: 0.9375em;
  }
  /* Hidden without losing its space. By a class: with :has() an answer takes three times as long to restyle. */
  .question:not(.answered) > .link {
    visibility: hidden;
  }
  .row > :not(.aside) {
    grid-column: 1;
  }
  .aside {
    grid-area: 1 / 2 / span 2;
    justify-self: end;
  }
  .aside .link {
    text-align: end;
  }
  .pill {
    padding: 0.3em 0.9em;
    border: 1.5px solid;
    border-radius: 2em;
    color: var(--_tone);
    font-size: 0.875em;
    font-weight: 650;
  }

  .band {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    padding: 1.4em;
    border-inline-start: 0.4em solid var(--_tone);
    border-radius: var(--_block-radius);
    background: var(--_ground);
  }
  @container (max-inline-size: 24em) {
    .pill {
      grid-area: auto / 1;
      justify-self: start;
    }
    .band {
      gap: 0.75em;
      padding: 1.1em;
    }
  }
  .band .sign {
    color: var(--_tone);
  }

  @media (forced-colors: active) {
    .bars i {
      border: 1px solid;
    }
    .bars .passed {
      background: CanvasText;
    }
    .band {
      border: 1px solid;
      border-inline-start-width: 0.4em;
    }
  }
  @media print {
    .band {
      border: 1px solid;
      border-inline-start-width: 0.4em;
    }
  }
`;

/** The styles of the screens after the start. */
export const styles = [signStyles, levelColors, errorStyles, ownStyles];
