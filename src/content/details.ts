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
}

export type Detail = keyof Details;

/** A detail that was left out, and why. */
export interface DetailProblem {
  readonly detail: Detail;
  readonly reason: string;
}

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

const webAddressReason = (value: string): string | undefined => {
  // The base only serves to read an address that is relative to the page.
  const base = 'https://page.invalid/';
  const usable = URL.canParse(value, base) && ['https:', 'http:'].includes(new URL(value, base).protocol);
  return usable ? undefined : 'is not a web address; write one that starts with "https://" or "/"';
};

const reasons: Partial<Record<Detail, (value: string, all: Details) => string | undefined>> = {
  phone: phoneReason,
  urgentPhone: phoneReason,
  bookingUrl: webAddressReason,
  emergencyNumber: emergencyReason,
};

/** Keeps the details that can be used, trimmed; empty ones are as good as unset, bad ones come back as problems. */
export function checkDetails(given: Details): { details: Details; problems: DetailProblem[] } {
  const details: { -readonly [D in Detail]?: string } = {};
  const problems: DetailProblem[] = [];
  for (const [key, raw] of Object.entries(given) as [Detail, unknown][]) {
    const value = String(raw).trim();
    if (value === '') continue;
    const reason = reasons[key]?.(value, given);
    if (reason === undefined) details[key] = value;
    else problems.push({ detail: key, reason: `"${value}" ${reason}` });
  }
  return { details, problems };
}
