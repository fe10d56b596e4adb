import type { TemplateResult } from 'lit';
import type { Details } from '../../content/details.js';
import { phoneNumber } from '../../look/phone-link.js';

interface Phones {
  readonly phone: TemplateResult | undefined;
  readonly urgentPhone: TemplateResult | undefined;
}

/** The clinic's numbers, as far as they are known. */
export const phones = (details: Details): Phones => ({
  phone: phoneNumber(details.phone, details.phoneText),
  urgentPhone: phoneNumber(details.urgentPhone, details.urgentPhoneText),
});
