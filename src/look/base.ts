import { css } from 'lit';
import { links } from './links.js';
import { tokens } from './tokens.js';
import { urgentLineStyles } from './urgent-line.js';

/**
 * The styles of every widget: surface, text and lists. The layout is on the inner wrapper `.dn`, which a page's rules can't
 * select. The wrapper is the containing block of visually hidden content, so that it doesn't extend the page, and
 * breaks long words before they widen a column. Stacks are not grids: WebKit keeps the height of a grid's rows when it
 * narrows, and nested grids take a third longer to lay out. The body is one: in a flex column, WebKit keeps the first height
 * of the questions (no reports known).
 */
const base = css`
  :host {
    display: block;
    /* 17.5em, or the available width. When a min-content size is computed, 100% is zero, so the second term applies. */
    min-inline-size: max(min(100%, 17.5em), min(17.5em, 100cqi - 2em) - 9900%);
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* A line without a height claims this width in a container sized by its content, and wraps where there is less. */
  :host::before {
    display: block;
    flex: 0 0 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: min(17.5em, 100cqi - 1.5em);
    content: '\\200B \\200B';
  }

  .dn {
    position: relative;
    flex: 1;
    box-sizing: border-box;
    container-type: inline-size;
    /* A size container has no intrinsic width: table cells and flex rows must leave it 17.5em, padding included. */
    contain-intrinsic-inline-size: calc(min(17.5em, 100cqi - 2em) - var(--_space) * 2.2 - 2px);
    padding: calc(var(--_space) * 1.1);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--dn-font, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }
  .dn * {
    box-sizing: border-box;
  }

  .body,
  .unrecorded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
  }
  .body {
    gap: calc(var(--_space) * 1.25);
  }
  @container (min-inline-size: 34em) {
    .body {
      padding: calc(var(--_space) * 0.9);
    }
  }
  /*
   * Not where a page would jump when an estimated height is replaced above the reader. Firefox would anchor to content that
   * isn't laid out yet for its container's width.
   */
  @supports (overflow-anchor: auto) {
    @media not print {
      .deferred {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 100em;
        overflow-anchor: none;
      }
    }
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 32em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
  }
  .body > .title + p {
    margin-block-start: calc(var(--_space) * -0.5);
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
  }
  [tabindex='-1'] {
    /* Leaves room for content above a heading, such as the progress. */
    scroll-margin-block: var(--dn-scroll-margin, 4em);
  }
  p,
  li,
  dd {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .muted {
    color: var(--_muted);
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }

  .columns {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }
  @container (min-inline-size: 36em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }

  .bullets {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    list-style: none;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .bullets > li::before {
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0.3em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
    content: '';
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .foot {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_hairline);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .foot details > :not(summary) {
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .foot ol,
  .steps {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    padding-inline-start: 1.5em;
  }
  .foot ol {
    padding-inline-start: 2em;
  }
  summary {
    align-content: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .dn {
      border: 0;
    }
    /* Browsers leave out backgrounds. */
    .bullets > li::before {
      print-color-adjust: exact;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    section,
    li {
      break-inside: avoid;
    }
  }
`;

export const look = [tokens, links, base, urgentLineStyles];
