/** What address books and editors put into a text they copy: direction marks, and characters without a width. */
const unseen = /[\p{Bidi_C}\u00AD\u200B\u2060\uFEFF]/gu;

/** Quotes are no part of a number, an address or a day. */
const quote = '[\\s"\'`´‘’‚‛“”„‟«»‹›′″＂＇]+';
const quotes = new RegExp(`^${quote}|${quote}$`, 'g');

/** A text as a reader sees it, on one line. Empty where nothing of it can be seen. */
export function cleanText(text: string): string {
  if (!/[^\s\p{Cc}\p{Cf}\p{DI}]/u.test(text)) return '';
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A clean text without quotes around it, or the brackets of a pasted address. */
export const unquoted = (text: string): string => text.replace(quotes, '').replace(/^<([^<>]*)>$/, '$1');

/** What a problem is about. A character that can't be seen is named, because its owner can't see it either. */
export function quoted(input: string): string {
  const found = input.match(/[\p{Cc}\p{Cf}\p{DI}]/gu) ?? [];
  const codes = [...new Set(found)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${cleanText(input)}"${codes.length > 0 ? ` has an invisible character ${codes.join(', ')} and` : ''}`;
}
