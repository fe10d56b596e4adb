import { readFileSync } from 'node:fs';
import { languages, parts } from './content-versions.mjs';

const texts = (words, above) =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : texts(value, `${above}${key}.`),
  );

const read = (lang) =>
  Object.fromEntries(
    parts.map((part) => {
      const file = new URL(`../src/content/words/${lang}/${part}.json`, import.meta.url);
      return [part, JSON.parse(readFileSync(file, 'utf8'))];
    }),
  );

const placeholders = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/** What a language lacks of the English ids, has beside them, or fills differently. */
export function differences(lang, words, englishWords) {
  const english = new Map(texts(englishWords, ''));
  const translated = new Map(texts(words, ''));
  const missing = [...english.keys()].filter((id) => !translated.has(id)).map((id) => `${lang} lacks ${id}`);
  const wrong = [...translated].flatMap(([id, text]) => {
    if (!english.has(id)) return [`${lang} has ${id}, which English has not`];
    const [here, there] = [placeholders(text), placeholders(english.get(id))];
    return here === there ? [] : [`${lang} ${id} has the places ${here || 'none'}; English has ${there || 'none'}`];
  });
  return [...missing, ...wrong];
}

/** Fails a build when a language is not complete. */
export const completeLanguages = {
  name: 'complete-languages',
  buildStart() {
    const problems = languages.flatMap((lang) => differences(lang, read(lang), read('en')));
    if (problems.length > 0) this.error(`The languages differ in their ids:\n${problems.join('\n')}`);
  },
};
