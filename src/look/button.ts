import { css } from 'lit';

/** Buttons, those that look like links too, and where they stand. */
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
  /* Words of which one is marked with its language are one text, which a flexbox would part. */
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
  /* In static HTML, what waits for its script keeps its room. */
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
