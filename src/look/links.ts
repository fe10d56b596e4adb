import { css } from 'lit';

/**
 * Links, and what the focus looks like. A link's padding gives it a target of 44 px without pushing the
 * lines apart; a ring around that would cross other lines, so its words are filled.
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
  /* The words of a link lie over the padding of those on the lines beside it: a tap on a number calls that number. */
  a > :is(bdi, span:not(.hidden-text)) {
    position: relative;
    z-index: 1;
  }
  /* A phone number stays on one line; a name may take several. */
  a > bdi {
    white-space: nowrap;
  }
  :is(a, summary):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 2px;
  }
  /* Where what stands around a control can't show its focus and its choice, the control does. */
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
