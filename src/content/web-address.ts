/** An address as a browser on a page would understand it; nothing where it is none. */
export function parseAddress(value: string): URL | undefined {
  try {
    // The base only serves to read an address that is relative to the page.
    return new URL(value, 'https://page.invalid/');
  } catch {
    return undefined;
  }
}

export const noWebAddress = 'is not a web address; write one that starts with "https://" or "/"';

/** Why an address can't be used, if so. `javascript:` and `data:` never can. */
export function webAddressReason(value: string): string | undefined {
  const usable = ['https:', 'http:'].includes(parseAddress(value)?.protocol ?? '');
  return usable ? undefined : noWebAddress;
}
