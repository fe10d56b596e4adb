import type { Problem } from './problem.js';
import { webAddressReason } from './web-address.js';

/** What a site says about the clinic. Every detail is optional; a missing one is left out of the words. */
export interface Details {
  /** The clinic's name. */
  readonly clinic?: string;
  /** The clinic's phone number as it is dialled. */
  readonly phone?: string;
  /** The clinic's phone number as it is shown; without it, `phone` is. */
  readonly phoneText?: string;
  /** Where a visit can be booked. */
  readonly bookingUrl?: string;
  /** The number for emergencies; never guessed. */
  readonly emergencyNumber?: string;
  /** Whom to call out of hours. */
  readonly urgentPhone?: string;
  /** The clinician who reviewed the content. */
  readonly reviewer?: string;
  /** The day of the review, such as `2026-12-01`. */
  readonly reviewedOn?: string;
  /** The content that was reviewed: its `contentVersion`, or several with spaces between. */
  readonly reviewedContent?: string;
}

export type Detail = keyof Details;

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
} as const satisfies Record<Detail, string>;

const digits = (number: string): string => number.replace(/\D/g, '');

const phoneReason = (value: string): string | undefined =>
  /^\+?[\d\s().-]+$/.test(value) && /^\d{3,15}$/.test(digits(value))
    ? undefined
    : 'is not a phone number; write it as it is dialled, such as "+15550100"';

const emergencyReason = (value: string, { phone, urgentPhone }: Details): string | undefined => {
  if (!/^[0-9]{2,6}$/.test(value)) return 'is not an emergency number; write 2 to 6 digits, such as "911"';
  // A clinic's own line must never stand where an ambulance is to be called.
  const own = [phone, urgentPhone].some((number) => number !== undefined && digits(number) === value);
  return own ? "is the clinic's own phone; write the number of the emergency services" : undefined;
};

const dayReason = (value: string): string | undefined => {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(value) : undefined;
  return date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)
    ? undefined
    : 'is not a day; write it as "2026-12-01"';
};

const reasons: Partial<Record<Detail, (value: string, all: Details) => string | undefined>> = {
  phone: phoneReason,
  urgentPhone: phoneReason,
  bookingUrl: webAddressReason,
  emergencyNumber: emergencyReason,
  reviewedOn: dayReason,
};

/**
 * Keeps the details that can be used, trimmed; empty ones are as good as unset, bad ones come back as problems. A
 * detail goes by its name or by its attribute's.
 */
export function checkDetails(given: Readonly<Record<string, unknown>>): { details: Details; problems: Problem[] } {
  const details: { -readonly [D in Detail]?: string } = {};
  const problems: Problem[] = [];
  const values: { -readonly [D in Detail]?: string } = {};
  for (const [name, value] of Object.entries(given)) {
    const detail = (Object.keys(attributes) as Detail[]).find((key) => key === name || attributes[key] === name);
    if (!detail) {
      problems.push({
        path: name,
        reason: `is no detail of a clinic; use one of ${Object.values(attributes).join(', ')}`,
      });
    } else if (typeof value !== 'string') {
      problems.push({ path: attributes[detail], reason: 'is not a text; write it in quotes' });
    } else if (value.trim() !== '') {
      values[detail] = value.trim();
    }
  }
  for (const [detail, value] of Object.entries(values) as [Detail, string][]) {
    const reason = reasons[detail]?.(value, values);
    if (reason === undefined) details[detail] = value;
    else problems.push({ path: attributes[detail], reason: `"${value}" ${reason}` });
  }
  return { details, problems };
}
