import { readFileSync } from 'node:fs';

const texts = (words) => (typeof words === 'string' ? [words] : Object.values(words).flatMap(texts));

/** The texts of a part of a language, a line each: whoever speaks it has the ids, in English. */
export function flattenWords(lang, part) {
  const words = readFileSync(new URL(`../src/content/words/${lang}/${part}.json`, import.meta.url), 'utf8');
  return texts(JSON.parse(words)).join('\n');
}
