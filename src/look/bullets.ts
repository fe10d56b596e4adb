import { html, type TemplateResult } from 'lit';

/**
 * A bulleted list. The role is explicit because WebKit drops it with `list-style: none`, on
 * purpose: https://bugs.webkit.org/show_bug.cgi?id=170179
 */
export function bullets(items: readonly unknown[]): TemplateResult {
  return html`<ul class="bullets" role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
