import type { Content } from '../../content/content.js';
import { phoneLink } from '../../look/phone-link.js';
import type { CommonWords } from './standing.js';
import { say, sentences, type Texts } from './text.js';

/** The numbers to call, behind a text that says to call the provider. */
export function numbers({ words, details, language }: Content<Texts<CommonWords>>): unknown[] {
  const texts = words.common.contact.numbers;
  const { phone, phoneText, urgentPhone } = details;
  return sentences(language, [
    phone && say(texts.phone, { phone: phoneLink(phone, phoneText) }),
    urgentPhone && say(texts.urgentPhone, { urgentPhone: phoneLink(urgentPhone) }),
  ]);
}
