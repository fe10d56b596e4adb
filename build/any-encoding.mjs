import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {string} code */
const escaped = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} code */
const marked = (code) => `\ufeff${code}`;

/**
 * @param {string} path
 * @param {(code: string) => string} change
 */
function rewrite(path, change) {
  const file = new URL(`../cdn/${path}`, import.meta.url);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * Makes classic scripts independent of the page's encoding, for servers that send no charset. The main script is escaped to
 * ASCII, so that it can also be part of another file. Escaping would add a fifth to scripts of languages; they start with a
 * byte order mark instead, which has precedence over any other declaration.
 */
export function forAnyEncoding() {
  rewrite('dn-widgets.classic.js', escaped);
  for (const file of readdirSync(new URL('../cdn/content/', import.meta.url))) {
    if (file.endsWith('.js')) rewrite(`content/${file}`, marked);
  }
}
