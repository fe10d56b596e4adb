import { html, type TemplateResult } from 'lit';

/**
 * A button that looks like a link, for navigation within the widget. It has no `href`, so it can't change the page's URL.
 */
export function textLink(text: unknown, follow: () => void): TemplateResult {
  return html`<button type="button" role="link" class="link" part="button" @click=${follow}>${text}</button>`;
}
