import { css } from 'lit';

/** The rail connects the discs; in a narrow column the steps take the whole width. */
export const styles = css`
  .rail {
    counter-reset: step;
    list-style: none;
  }
  .rail > li {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    max-inline-size: none;
    padding-block-end: calc(var(--_space) * 2);
    padding-inline-start: 3em;
    counter-increment: step;
  }
  .rail > li:last-child {
    padding-block-end: 0;
  }
  .rail p + :is(.bullets, .steps) {
    margin-block-start: calc(var(--_space) * -0.5);
  }
  .rail > li > [part='heading'] {
    display: grid;
    align-items: center;
    min-block-size: 1.6em;
    font-size: 1.2em;
  }
  .rail > li:not(:last-child)::after {
    position: absolute;
    inset-block: 2.3em 0.35em;
    inset-inline-start: calc(0.95em - 1px);
    border-inline-start: 2px solid var(--_hairline);
    content: '';
  }
  .rail > li::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    content: counter(step) / '';
  }

  @container (max-inline-size: 20em) {
    .rail > li:not(:last-child)::after {
      display: none;
    }
    .rail > li {
      padding-inline-start: 0;
    }
    .rail > li > [part='heading'] {
      padding-inline-start: 2.2em;
    }
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    align-self: start;
    overflow: clip;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .switch label {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.1em;
    font-weight: 650;
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    scroll-margin-block: 0.5em;
    opacity: 0;
    cursor: pointer;
  }
  .switch label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .switch:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  /* Hides what is not chosen by inheritance: in a shadow tree WebKit restyles only the element with :has(),
     see figures/body-styles.ts. */
  @media not print {
    .rail > li:has([value='needling']:checked) {
      --_combined: none;
    }
    .rail > li:has([value='combined']:checked) {
      --_needling: none;
    }
    .needling {
      display: var(--_needling, grid);
    }
    .combined {
      display: var(--_combined, grid);
    }
  }

  @media (forced-colors: active) {
    .rail > li::before {
      border: 1px solid;
    }
    .switch label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .switch {
      display: none;
    }
    .rail > li::before {
      border: 1px solid;
      background: white;
      color: black;
    }
  }
`;
