import { css } from 'lit';

/**
 * Links and buttons, and what the focus looks like. A link's padding gives it a target of 44 px without pushing the
 * lines apart; a ring around that would cross other lines, so its words are filled.
 */
export const controls = css`
  a,
  .link,
  summary {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  a {
    font-weight: 600;
  }
  a:not(.button) {
    padding-block: max(1em, 22px - 0.5em);
  }
  bdi {
    white-space: nowrap;
  }
  :is(a, .link, summary):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  a:not(.button):focus-visible {
    outline-color: transparent;
    background: var(--_focus) content-box;
    color: var(--_on-focus);
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
    transition:
      background-color 150ms ease-out,
      color 150ms ease-out;
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
  button.link {
    justify-content: start;
    padding-inline: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
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
`;
