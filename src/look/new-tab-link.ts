import { html, type TemplateResult } from 'lit';

/** A link away from the widget. It opens in a new tab and says so, because leaving the page clears the answers. */
export function newTabLink(href: string, text: unknown, hint: unknown): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noreferrer"
    ><span>${text}</span><span class="hidden-text"> ${hint}</span></a
  >`;
}
