import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import type { common } from '../../content/words/en/index.js';
import { phoneLink } from '../../look/phone-link.js';
import { urgentLine as line } from '../../look/urgent-line.js';
import { phones } from './phones.js';
import { isolated, interpolate, sentences, type Text, type Texts } from './text.js';

/** The words that every widget has. */
export interface CommonWords {
  readonly common: typeof common;
}

type Common = Content<Texts<CommonWords>>;

/** A common text with the emergency number: a link if the site has set one, else words. */
export function withEmergencyNumber(
  text: Text,
  { words, details }: Common,
  values: Readonly<Record<string, unknown>> = {},
): unknown {
  const { emergencyNumber } = details;
  return interpolate(text, {
    ...values,
    emergencyNumber: emergencyNumber ? phoneLink(emergencyNumber) : words.common.localEmergencyNumber,
  });
}

/** The fixed line on when to get help at once. */
export function urgentLine(content: Common): TemplateResult {
  return line(withEmergencyNumber(content.words.common.emergencyLine, content));
}

export function disclaimer(content: Common): TemplateResult {
  return html`<p>${withEmergencyNumber(content.words.common.disclaimer, content)}</p>`;
}

/** Whom to ask: the clinic, with the details that are known. */
export function contact({ words, details, language }: Common): TemplateResult | typeof nothing {
  const { contact: texts } = words.common;
  const { clinic } = details;
  const { phone, urgentPhone } = phones(details);
  const text = phone ? (clinic ? texts.clinicAndPhone : texts.phone) : clinic ? texts.clinic : undefined;
  if (!text && !urgentPhone) return nothing;
  return html`<p>
    ${sentences(language, [
      text && interpolate(text, { clinic: isolated(clinic), phone }),
      urgentPhone && interpolate(texts.urgentPhone, { urgentPhone }),
    ])}
  </p>`;
}
