import { css } from 'lit';

/** Buttons, including those that look like links, and rows of them. */
export const buttonStyles = css`
  .dn {
    --_accent-hovered: color-mix(in oklab, var(--_accent), var(--_ink) 18%);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5em 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: var(--_control-radius);
  }
  button:hover,
  .button:hover {
    background: var(--_tint);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: var(--_accent-hovered);
  }
  /* Not a flexbox, which would split a text in which a word is marked with its language. */
  button.link {
    display: inline-block;
    padding-inline: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button.link:hover {
    text-decoration-thickness: 2px;
  }
  /* In static HTML, what needs a script keeps its space. */
  button:disabled {
    visibility: hidden;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
    .link {
      color: LinkText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
