import { bookingUrl } from './details/booking-url.js';
import { cleanText, quoted, unquoted } from './details/clean-text.js';
import { emergencyDigits } from './details/emergency-number.js';
import { numbersOf, readPhone } from './details/phone-number.js';
import { numberIn, plainNumber } from './details/plain-number.js';
import type { Problem } from './problem.js';

/** What a site says about the clinic. Every detail is optional; a missing one is left out of the words. */
export interface Details {
  /** The clinic's name. */
  readonly clinic?: string;
  /** What is dialled to reach the clinic: digits, with a plus before them or not. Missing where its text alone is known. */
  readonly phone?: string | undefined;
  /** The clinic's phone number as it is shown. */
  readonly phoneText?: string;
  /** Where a visit can be booked. */
  readonly bookingUrl?: string;
  /** The number for emergencies; never guessed. */
  readonly emergencyNumber?: string;
  /** What is dialled out of hours, as `phone`. */
  readonly urgentPhone?: string | undefined;
  /** The number for out of hours as it is shown. */
  readonly urgentPhoneText?: string;
  /** The clinician who reviewed the content. */
  readonly reviewer?: string;
  /** The day of the review, such as `2026-12-01`. */
  readonly reviewedOn?: string;
  /** The content that was reviewed: its `contentVersion`, or several with spaces between. */
  readonly reviewedContent?: string;
}

/** Each detail's name in a page's markup. */
export const attributes = {
  clinic: 'clinic',
  phone: 'phone',
  phoneText: 'phone-text',
  bookingUrl: 'booking-url',
  emergencyNumber: 'emergency-number',
  urgentPhone: 'urgent-phone',
  reviewer: 'reviewer',
  reviewedOn: 'reviewed-on',
  reviewedContent: 'reviewed-content',
} as const satisfies { readonly [D in keyof Details]: string };

/** A detail as a site gives it. */
export type Detail = keyof typeof attributes;

/** Details as a site gives them. A number in JSON may be one. */
export type DetailValues = { readonly [D in Detail]?: string | number };

type Values = { readonly [D in Detail]?: string };

const numbers: readonly Detail[] = ['phone', 'phoneText', 'emergencyNumber', 'urgentPhone'];

/**
 * Keeps the details that can be used, cleaned; empty ones are as good as unset, bad ones come back as problems. A phone
 * that can't be dialled for sure is kept as a text, and is a problem too. A detail goes by its name or its attribute's.
 */
export function checkDetails(input: Readonly<Record<string, unknown>>): { details: Details; problems: Problem[] } {
  const problems: Problem[] = [];
  const values = textsOf(input, problems);
  const details: Details = {};
  for (const [detail, value] of Object.entries(values) as [Detail, string][]) {
    const { reason, ...found } = readers[detail](value, values);
    Object.assign(details, found);
    if (reason !== undefined) problems.push({ path: attributes[detail], reason: `${quoted(value)} ${reason}` });
  }
  return { details, problems };
}

/** What is given as text, by the details' names. */
function textsOf(input: Readonly<Record<string, unknown>>, problems: Problem[]): Values {
  const texts: { -readonly [D in Detail]?: string } = {};
  for (const [name, value] of Object.entries(input)) {
    const detail = (Object.keys(attributes) as Detail[]).find((key) => key === name || attributes[key] === name);
    if (!detail) {
      const names = Object.values(attributes).join(', ');
      problems.push({ path: name, reason: `is no detail of a clinic; use one of ${names}` });
      continue;
    }
    const isNumber = Number.isSafeInteger(value) && Number(value) >= 0 && numbers.includes(detail);
    const text = isNumber ? String(value) : (value ?? '');
    if (typeof text !== 'string') {
      problems.push({ path: attributes[detail], reason: 'is not a text; write it in quotes' });
    } else if (cleanText(text) !== '') {
      texts[detail] = text;
    }
  }
  return texts;
}

/** What to show and to dial for a detail, or why it can't be used. */
type Reader = (value: string, all: Values) => Details & { readonly reason?: string | undefined };

const readers: Readonly<Record<Detail, Reader>> = {
  clinic: (value) => ({ clinic: cleanText(value) }),
  phone: (value, { phoneText }) => {
    const { dial, text = phoneText, reason } = readPhone(value);
    // What is shown and what is dialled go together, whatever an outer scope says.
    return text === undefined ? { reason } : { phone: dial, phoneText: cleanText(phoneText ?? text), reason };
  },
  phoneText: (value) => ({ phoneText: cleanText(value) }),
  bookingUrl: (value) => {
    const { url, reason } = bookingUrl(value);
    return { ...(url !== undefined && { bookingUrl: url }), reason };
  },
  emergencyNumber: (value, { phone, urgentPhone }) => {
    const emergencyNumber = emergencyDigits(numberIn(value));
    if (emergencyNumber === undefined) {
      return { reason: 'is not an emergency number; write 2 to 6 digits, such as "911"' };
    }
    // A clinic's own line must never stand where an ambulance is to be called.
    const isOwn = [phone, urgentPhone].some((own) => own !== undefined && numbersOf(own).includes(emergencyNumber));
    return isOwn
      ? { reason: "is the clinic's own phone; write the number of the emergency services" }
      : { emergencyNumber };
  },
  urgentPhone: (value) => {
    const { dial, text, reason } = readPhone(value);
    return text === undefined ? { reason } : { urgentPhone: dial, urgentPhoneText: text, reason };
  },
  reviewer: (value) => ({ reviewer: cleanText(value) }),
  reviewedOn: (value) => {
    const reviewedOn = plainNumber(unquoted(cleanText(value)));
    const date = /^\d{4}-\d\d-\d\d$/.test(reviewedOn) ? new Date(reviewedOn) : undefined;
    const isDay = date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(reviewedOn);
    return isDay ? { reviewedOn } : { reason: 'is not a day; write it as "2026-12-01"' };
  },
  reviewedContent: (value) => ({ reviewedContent: cleanText(value) }),
};
