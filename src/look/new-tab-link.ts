import { html, type TemplateResult } from 'lit';

/** A link away from the widget. It opens in a new tab, because leaving the page erases the answers, and says so. */
export function newTabLink(href: string, text: unknown, hint: unknown): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noreferrer"
    ><span>${text}</span><span class="hidden-text"> ${hint}</span></a
  >`;
}
