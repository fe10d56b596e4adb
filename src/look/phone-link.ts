import { html, type TemplateResult } from 'lit';

/** A phone number as a link. It is left to right and on one line in any text. */
export function phoneLink(number: string, text = number): TemplateResult {
  // A dn-content of an older version provides a number as the clinic typed it.
  return html`<a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${text}</bdi></a>`;
}

/** A phone number: a link if it can be dialled, else its text, else nothing. */
export function phoneNumber(number: string | undefined, text: string | undefined): TemplateResult | undefined {
  if (number) return phoneLink(number, text);
  return text ? html`<bdi>${text}</bdi>` : undefined;
}
