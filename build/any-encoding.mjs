import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const escaped = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const marked = (code) => `\ufeff${code}`;

function rewrite(path, change) {
  const file = new URL(`../cdn/${path}`, import.meta.url);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * Lets classic scripts be read on a page in another encoding than UTF-8, where a server names none for them. The whole script
 * is ASCII, so that it can be part of another file, too. Languages would grow by a fifth; theirs begin with a byte order
 * mark, which counts before what anybody says.
 */
export function forAnyEncoding() {
  rewrite('dn-widgets.classic.js', escaped);
  for (const file of readdirSync(new URL('../cdn/content/', import.meta.url))) {
    if (file.endsWith('.js')) rewrite(`content/${file}`, marked);
  }
}
