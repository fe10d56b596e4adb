import type { Content } from '../../content/content.js';
import { phones } from './phones.js';
import type { CommonWords } from './common-texts.js';
import { interpolate, sentences, type Texts } from './text.js';

/** The numbers to call, after a text that says to call the provider. */
export function phoneNumbers({ words, details, language }: Content<Texts<CommonWords>>): unknown[] {
  const texts = words.common.contact.numbers;
  const { phone, urgentPhone } = phones(details);
  return sentences(language, [
    phone && interpolate(texts.phone, { phone }),
    urgentPhone && interpolate(texts.urgentPhone, { urgentPhone }),
  ]);
}
