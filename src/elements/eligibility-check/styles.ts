import { css } from 'lit';
import { look } from '../../look/base.js';
import { buttonStyles } from '../../look/button.js';
import { optionStyles } from '../../look/option.js';
import { printAndNoScriptStyles } from '../../look/print-and-no-script.js';
import { isServer } from '../../scope/is-server.js';

const ownStyles = css`
  .inset {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 1.1em;
    border-radius: var(--_block-radius);
    background: var(--_tint);
  }

  @media (forced-colors: active), print {
    .inset {
      border: 1px solid;
    }
  }
`;

/** The questions to read, which only static HTML has. */
const questionsToRead = css`
  .no-script > summary {
    display: flex;
  }
  .no-script > [part='heading'] {
    margin-block: calc(var(--_space) * 1.5) var(--_space);
  }
  .no-script ol {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-inline-start: 1.5em;
  }
  .no-script .bullets {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

/** The styles of the start screen. */
export const styles = [
  look,
  printAndNoScriptStyles,
  buttonStyles,
  optionStyles,
  ownStyles,
  ...(isServer ? [questionsToRead] : []),
];
