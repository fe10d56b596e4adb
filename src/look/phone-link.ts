import { html, type TemplateResult } from 'lit';

/** A number that can be called by a tap. It stays left to right and on one line in any text. */
export function phoneLink(number: string, text = number): TemplateResult {
  return html`<a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${text}</bdi></a>`;
}
