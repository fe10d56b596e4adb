import { readFileSync, writeFileSync } from 'node:fs';
import { languages, parts } from './content-versions.mjs';
import { wordParts } from './define.mjs';

/** @typedef {string | readonly string[] | { readonly [id: string]: Value }} Value */

/** @param {Value} words */
const declare = (words) => `declare const words: ${type(words)};\nexport default words;\n`;

/**
 * @param {Value} value
 * @returns {string}
 */
function type(value) {
  if (typeof value === 'string') return 'string';
  if (Array.isArray(value)) return 'readonly string[]';
  const members = Object.entries(value).map(([id, inner]) => `readonly ${JSON.stringify(id)}: ${type(inner)}`);
  return `{ ${members.join('; ')} }`;
}

/** Writes types of the words in `dist/`, where they are modules; the compiler knows them as JSON files. */
for (const lang of languages) {
  const built = new URL(`../dist/content/words/${lang}/`, import.meta.url);
  for (const part of parts) {
    const words = JSON.parse(
      readFileSync(new URL(`../src/content/words/${lang}/${part}.json`, import.meta.url), 'utf8'),
    );
    writeFileSync(new URL(`${part}.d.ts`, built), declare(words));
  }
  const index = new URL('index.d.ts', built);
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll('.json', '.js'));
}

writeFileSync(new URL('../dist/content/word-parts.d.ts', import.meta.url), declare(wordParts));
