import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { phones } from './phones.js';
import type { CommonWords } from './standing.js';
import { say, type Texts } from './text.js';

/** The numbers to call, behind a text that says to call the provider. */
export function numbers({ words, details }: Content<Texts<CommonWords>>): TemplateResult {
  const texts = words.common.contact.numbers;
  const { phone, urgentPhone } = phones(details);
  return html`${phone ? say(texts.phone, { phone }) : nothing}
  ${urgentPhone ? say(texts.urgentPhone, { urgentPhone }) : nothing}`;
}
