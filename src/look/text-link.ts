import { html, type TemplateResult } from 'lit';

/**
 * What reads and looks like a link and moves inside the widget. It has no address, so it can't change the page's, and
 * it is a button underneath, so keyboard and touch work as they should.
 */
export function textLink(text: unknown, follow: () => void): TemplateResult {
  return html`<button type="button" role="link" class="link" part="button" @click=${follow}>${text}</button>`;
}
