import { noWebAddress, parseAddress } from '../web-address.js';
import { cleanText, unquoted } from './clean-text.js';

/** What begins as the name of a host: `www.clinic.example/book`, `clinic.example:8443`. */
const host = /^(?:[\p{L}\p{N}_-]+\.)+(\p{L}[\p{L}\p{N}-]+)\.?(?::\d+)?(?=[/?#]|$)/u;

/** What a file ends with, and no host. */
const file = /^(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf|docx?)$/i;

/** A browser takes two slashes of either kind for the start of a host. */
const relative = /^(?:\.{0,2}\/(?![/\\])|[?#])/;
const absolute = /^(?:https?:)?\/\/(?![/\\])/i;

const hostname = /^(?!https?$)[\w.-]+$|^\[/;

/** Where a visit can be booked, or why that can't be told. What looks like a host gets `https://`. */
export function bookingUrl(input: string): { readonly url?: string; readonly reason?: string } {
  // A line break in an address counts for nothing, as in a browser, nor does what an editor indents it by.
  const lines = input.split(/\p{Cc}+/u).map((line) => line.trim());
  const text = unquoted(cleanText(lines.join('')));
  const [, ending] = host.exec(text) ?? [];
  if (ending && file.test(ending)) return { reason: `is neither a web address nor a path; write "./${text}"` };
  const url = ending ? `https://${text}` : text;
  const reason = bookingReason(url);
  return reason === undefined ? { url } : { reason };
}

function bookingReason(url: string): string | undefined {
  if (/^(?:mailto|tel|sms|callto|whatsapp):/i.test(url)) {
    return 'is no web address, which booking-url takes; write one that starts with "https://" or "/"';
  }
  const address = parseAddress(url);
  if (!address || (!relative.test(url) && !absolute.test(url)) || !hostname.test(address.hostname)) return noWebAddress;
  if (address.username || address.password) {
    return 'holds a user name or a password, which readers would see; write it without them';
  }
  return undefined;
}
