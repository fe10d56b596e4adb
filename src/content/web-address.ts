/** Why an address can't be used, if so. `javascript:` and `data:` never can. */
export function webAddressReason(value: string): string | undefined {
  // The base only serves to read an address that is relative to the page.
  const base = 'https://page.invalid/';
  const usable = URL.canParse(value, base) && ['https:', 'http:'].includes(new URL(value, base).protocol);
  return usable ? undefined : 'is not a web address; write one that starts with "https://" or "/"';
}
