import { html, type TemplateResult } from 'lit';

/** A number that can be called by a tap. It stays left to right and on one line in any text. */
export function phoneLink(number: string, text = number): TemplateResult {
  // A dn-content of an older version hands a number down as the clinic typed it.
  return html`<a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${text}</bdi></a>`;
}

/** A phone: a link where it can be dialled, else its text. Nothing where neither is known. */
export function phoneNumber(number: string | undefined, text: string | undefined): TemplateResult | undefined {
  if (number) return phoneLink(number, text);
  return text ? html`<bdi>${text}</bdi>` : undefined;
}
