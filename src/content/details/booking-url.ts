import { noWebAddress, parseAddress } from '../web-address.js';
import { cleanText, unquoted } from './clean-text.js';

/** Starts like a host name: `www.clinic.example/book`, `clinic.example:8443`. */
const host = /^(?:[\p{L}\p{N}_-]+\.)+(\p{L}[\p{L}\p{N}-]+)\.?(?::\d+)?(?=[/?#]|$)/u;

/** File extensions, which are not taken for top-level domains. */
const file = /^(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf|docx?)$/i;

/** Browsers parse two slashes or backslashes as the start of a host. */
const relative = /^(?:\.{0,2}\/(?![/\\])|[?#])/;
const absolute = /^(?:https?:)?\/\/(?![/\\])/i;

const hostname = /^(?!https?$)[\w.-]+$|^\[/;

/** The address of the booking page, or why it can't be used. What looks like a host gets `https://`. */
export function bookingUrl(input: string): { readonly url?: string; readonly reason?: string } {
  // Line breaks in an address and the indentation after them are ignored, as in a browser.
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
