import { css, html, nothing, type TemplateResult } from 'lit';

export const itemListStyles = css`
  .item-list {
    list-style: none;
  }
  .item-list > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: none;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_hairline);
  }
  .item-list > li > :last-child {
    grid-column: 2;
  }
  .item-list > li > :only-child {
    grid-column: 1 / -1;
  }
  .item-list strong {
    font-weight: 650;
  }
  .item-list p {
    margin-block-start: 0.15em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .marker {
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  .marker .sign {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
`;

/** An item with a name and a description. */
export interface Item {
  readonly name: unknown;
  /** One paragraph each. */
  readonly about: readonly unknown[];
  /** A decorative icon or number beside it. */
  readonly marker?: unknown;
}

/** A list of items, separated by hairlines. The role is explicit, as in bullets.ts. */
export function itemList(items: readonly Item[]): TemplateResult {
  return html`<ul class="item-list" role="list">
    ${items.map(
      ({ name, about, marker }) =>
        html`<li>
          ${marker ? html`<span class="marker" aria-hidden="true">${marker}</span>` : nothing}
          <div><strong>${name}</strong> ${about.map((text) => html`<p>${text}</p>`)}</div>
        </li>`,
    )}
  </ul>`;
}
