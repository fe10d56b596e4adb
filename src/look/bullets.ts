import { html, type TemplateResult } from 'lit';

/**
 * A bulleted list. The role is explicit because Safari drops it with `list-style: none`:
 * https://developer.mozilla.org/docs/Web/CSS/list-style#accessibility
 */
export function bullets(items: readonly unknown[]): TemplateResult {
  return html`<ul class="bullets" role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
