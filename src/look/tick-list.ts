import { css, html, type TemplateResult } from 'lit';

export const tickListStyles = css`
  .ticks {
    display: flex;
    flex-direction: column;
    list-style: none;
  }
  .ticks > li {
    max-inline-size: none;
    border-block-start: 1px solid var(--_hairline);
  }
  .ticks label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .ticks label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .ticks input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    /* Its row is higher than the checkbox. */
    scroll-margin-block: 3em;
    font: inherit;
    outline: none;
    accent-color: var(--_accent);
    cursor: pointer;
  }
`;

interface Tick {
  readonly id: string;
  readonly text: unknown;
  /** Whether it is checked, where the element keeps that; otherwise the checkbox does. */
  readonly checked?: boolean;
  readonly changed?: () => void;
}

/** A list of checkboxes, labelled by the element with an id. */
export function tickList(labelledBy: string, ticks: readonly Tick[]): TemplateResult {
  return html`<ul class="ticks" role="list" aria-labelledby=${labelledBy}>
    ${ticks.map(
      ({ id, text, checked = false, changed }) =>
        html`<li>
          <label part="option"
            ><input type="checkbox" data-id=${id} autocomplete="off" .checked=${checked} @change=${changed} /><span
              >${text}</span
            ></label
          >
        </li>`,
    )}
  </ul>`;
}
