import { css } from 'lit';

/**
 * Links and focus styles. A link's padding makes its target 44 px high without changing the line height. A ring around that
 * would cross other lines, so a focused link gets a background instead.
 */
export const links = css`
  a,
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
  /* The text of a link is above the padding of links on adjacent lines, so that a tap on a number calls that number. */
  a > :is(bdi, span:not(.hidden-text)) {
    position: relative;
    z-index: 1;
  }
  /* Phone numbers don't wrap where there is room; names may. */
  @container (min-inline-size: 14em) {
    a > bdi {
      white-space: nowrap;
    }
  }
  :is(a, summary):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  /* Where a label can't show the focus and choice of its control, the control itself does. */
  @supports not selector(:has(a)) {
    .dn input {
      position: static !important;
      outline: revert !important;
      opacity: 1 !important;
    }
  }
  a:not(.button):focus-visible {
    outline-color: transparent;
    background: var(--_focus) content-box;
    color: var(--_on-focus);
  }
`;
