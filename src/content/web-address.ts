/** Parses an address like a browser on a page; nothing if it is invalid. */
export function parseAddress(value: string): URL | undefined {
  try {
    // The base is only needed to parse a relative address.
    return new URL(value, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}

export const noWebAddress = 'is not a web address; write one that starts with "https://" or "/"';

/** Why an address can't be used. `javascript:` and `data:` never can. */
export function webAddressReason(value: string): string | undefined {
  const usable = ['https:', 'http:'].includes(parseAddress(value)?.protocol ?? '');
  return usable ? undefined : noWebAddress;
}
