/** Characters that address books and editors add to copied text: direction marks and zero-width characters. */
const unseen = /[\p{Bidi_C}\u00AD\u200B\u2060\uFEFF]/gu;

/** Quotes, which are never part of a number, an address or a date. */
const quote = '[\\s"\'`´‘’‚‛“”„‟«»‹›′″＂＇]+';
const quotes = new RegExp(`^${quote}|${quote}$`, 'g');

/** A text as a reader sees it, on one line. Empty if nothing is visible. */
export function cleanText(text: string): string {
  if (!/[^\s\p{Cc}\p{Cf}\p{DI}]/u.test(text)) return '';
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A cleaned text without surrounding quotes or the angle brackets of a pasted address. */
export const unquoted = (text: string): string => text.replace(quotes, '').replace(/^<([^<>]*)>$/, '$1');

/** A value quoted for a message. Invisible characters are named, because the site's owner can't see them either. */
export function quoted(input: string): string {
  const found = input.match(/[\p{Cc}\p{Cf}\p{DI}]/gu) ?? [];
  const codes = [...new Set(found)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${cleanText(input)}"${codes.length > 0 ? ` has an invisible character ${codes.join(', ')} and` : ''}`;
}
