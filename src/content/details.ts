import { bookingUrl } from './details/booking-url.js';
import { cleanText, quoted, unquoted } from './details/clean-text.js';
import { emergencyDigits } from './details/emergency-number.js';
import { numbersOf, readPhone } from './details/phone-number.js';
import { numberIn, plainNumber } from './details/plain-number.js';
import { baseOf, languages } from './languages.js';
import type { Problem } from './problem.js';

/** The details of a clinic. Each is optional; the texts do without a missing one. */
export interface Details {
  /** The clinic's name. */
  readonly clinic?: string;
  /** The number to dial: digits, optionally after a plus. Missing if only `phoneText` is known. */
  readonly phone?: string | undefined;
  /** The clinic's phone number, as shown. */
  readonly phoneText?: string;
  /** The address of the booking page. */
  readonly bookingUrl?: string;
  /** The number for emergencies; never inferred. */
  readonly emergencyNumber?: string;
  /** The number to dial out of hours, like `phone`. */
  readonly urgentPhone?: string | undefined;
  /** The number for out of hours, as shown. */
  readonly urgentPhoneText?: string;
  /** The clinician who reviewed the content. */
  readonly reviewer?: string;
  /** The day of the review, such as `2026-12-01`. */
  readonly reviewedOn?: string;
  /** The content that was reviewed: its `contentVersion`, or several separated by spaces. */
  readonly reviewedContent?: string;
  /** The clinic's language: that of built-in words. */
  readonly staffLang?: string;
}

/** The attribute of each detail. */
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
  staffLang: 'staff-lang',
} as const satisfies { readonly [D in keyof Details]: string };

/** A detail as a site sets it. */
export type Detail = keyof typeof attributes;

/** Details as a site sets them. JSON may contain numbers. */
export type DetailValues = { readonly [D in Detail]?: string | number };

type Values = { readonly [D in Detail]?: string };

const numbers: readonly Detail[] = ['phone', 'phoneText', 'emergencyNumber', 'urgentPhone'];

/**
 * Validates and cleans details. Empty ones count as unset; invalid ones are returned as problems. A phone that can't be
 * dialled reliably is kept as text and is also a problem. A detail is identified by its name or its attribute.
 */
export function validateDetails(input: Readonly<Record<string, unknown>>): { details: Details; problems: Problem[] } {
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

/** The values that are text, by the names of the details. */
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

/** What to show and dial for a detail, or why it can't be used. */
type Reader = (value: string, all: Values) => Details & { readonly reason?: string | undefined };

const readers: Readonly<Record<Detail, Reader>> = {
  clinic: (value) => ({ clinic: cleanText(value) }),
  phone: (value, { phoneText }) => {
    const { dial, text = phoneText, reason } = readPhone(value);
    // What is shown and what is dialled belong together: neither is inherited from an outer scope.
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
    // A clinic's own number must never replace the number for an ambulance.
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
  staffLang: (value) => {
    const tag = unquoted(cleanText(value));
    const known = languages.map(({ lang }) => lang);
    return known.includes(baseOf(tag))
      ? { staffLang: tag }
      : { reason: `is not a built-in language; use one of ${known.join(', ')}` };
  },
};
