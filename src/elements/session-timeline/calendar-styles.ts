import { css } from 'lit';
import { buttonStyles } from '../../look/button.js';
import { printAndNoScriptStyles } from '../../look/print-and-no-script.js';

const ownStyles = css`
  .calendar .unrecorded {
    gap: calc(var(--_space) * 0.75);
  }
  .calendar label {
    font-weight: 650;
  }
  .calendar input {
    align-self: start;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    scroll-margin-block: 2.5em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .calendar dl > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }
  .calendar dl > div:first-child {
    border-block-start: 1px solid var(--_hairline);
  }
  .calendar dt {
    color: var(--_muted);
  }
  .calendar dd {
    font-weight: 650;
  }
  @container (min-inline-size: 30em) {
    .calendar dl > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
`;

export const styles = [printAndNoScriptStyles, buttonStyles, ownStyles];
