import { html, type TemplateResult } from 'lit';

/** A plain list. The role is said because Safari drops it where the bullets are drawn by us. */
export function bullets(items: readonly unknown[]): TemplateResult {
  return html`<ul class="bullets" role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
