import { html, type TemplateResult } from 'lit';

/**
 * A link away from the widget, whose text is an element. It opens in a new tab and says so, because leaving the page clears
 * the answers.
 */
export function newTabLink(href: string, text: TemplateResult, hint: unknown): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noreferrer">${text}<span class="hidden-text"> ${hint}</span></a>`;
}
