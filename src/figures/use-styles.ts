import { css } from 'lit';

/** The list beside the body: the whole row is a choice, and its disc shows whether it is chosen. */
export const useStyles = css`
  .places fieldset {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    border: 0;
  }
  .places legend {
    margin-block-end: 0.75em;
    color: var(--_muted);
  }
  .places ol {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    list-style: none;
  }
  .places li {
    display: flex;
  }
  .use {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.25em 0.75em;
    min-block-size: var(--_target);
    padding: 0.6em 0.75em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  .use input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    scroll-margin-block: 0.5em;
    opacity: 0;
    cursor: pointer;
  }
  .use .muted {
    display: block;
    font-size: 0.9375em;
  }
  .use .disc {
    display: grid;
    place-items: center;
    flex: none;
    align-self: start;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_rim, var(--_accent));
    border-radius: 1em;
    background: var(--_disc);
    color: var(--_digit);
    font-size: 0.875em;
    font-weight: 650;
  }
  .use.muscle {
    --_disc: var(--_skin);
    --_digit: var(--_on-skin);
    --_rim: var(--_edge);
  }
  .use:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  @media (hover: hover) {
    .use:hover {
      background: var(--_inset);
    }
  }
`;
