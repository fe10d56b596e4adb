import { css } from 'lit';

/** An answer or a feeling to choose: a tile around a native radio or checkbox. A choice is shown without a transition. */
export const optionStyles = css`
  .option {
    display: flex;
    align-items: center;
    gap: 0.9em;
    min-block-size: max(3.1em, 44px);
    padding: 0.6em 1.1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    scroll-margin-block: 1.5em;
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option [type='radio'] {
    padding: 0.22em;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: content-box;
    appearance: none;
  }
  .option [type='radio']:checked {
    border-color: var(--_accent);
    background-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  @media (hover: hover) {
    .option:hover {
      background: var(--_inset);
    }
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      padding: calc(0.6em - 1.5px) calc(1.1em - 1.5px);
      border: 3px solid Highlight;
    }
  }
  @media (forced-colors: active), print {
    .option [type='radio'] {
      appearance: auto;
    }
  }
`;
