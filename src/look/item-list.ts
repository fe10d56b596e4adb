import { css, html, type TemplateResult } from 'lit';

export const itemListStyles = css`
  .item-list {
    list-style: none;
  }
  .item-list > li {
    position: relative;
    min-block-size: 4em;
    max-inline-size: none;
    padding-block: 0.9em;
    padding-inline-start: 2.95em;
    border-block-start: 1px solid var(--_hairline);
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
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  .sign.marker {
    padding: 0.4em;
  }
  @media (forced-colors: active) {
    /* Browsers keep the background of an svg, on which the sign's colour may not be visible. */
    .item-list .sign.marker {
      background: none;
    }
  }
`;

/** An item with a name and a description. */
export interface Item {
  readonly name: unknown;
  /** One paragraph each. */
  readonly about: readonly unknown[];
  /** A decorative icon or number beside it, with the class `marker`. */
  readonly marker: TemplateResult;
}

/** A list of items, separated by hairlines. The role is explicit, as in bullets.ts. */
export function itemList(items: readonly Item[]): TemplateResult {
  return html`<ul class="item-list" role="list">
    ${items.map(
      ({ name, about, marker }) =>
        html`<li>
          ${marker}<strong>${name}</strong>
          ${about.map((text) => html`<p>${text}</p>`)}
        </li>`,
    )}
  </ul>`;
}
