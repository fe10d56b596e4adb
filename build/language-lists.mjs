import { existsSync, readFileSync } from 'node:fs';
import { languages, parts } from './content-versions.mjs';

const root = new URL('../', import.meta.url);
/** @param {string} file */
const read = (file) => (existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : '');

/**
 * The languages with words whose file contains all texts.
 * @param {(lang: string) => string} file
 * @param {(lang: string) => string[]} needed
 */
const having = (file, needed) =>
  languages.filter((lang) => needed(lang).every((text) => read(file(lang)).includes(text)));

/**
 * The languages in each file that lists them. A language must be in all.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const languageLists = {
  'src/content/words/LANG': languages,
  'src/content/words/LANG/index.ts': having(
    (lang) => `src/content/words/${lang}/index.ts`,
    () => parts.map((part) => `./${part}.json`),
  ),
  'src/entries/content/LANG.ts': having(
    (lang) => `src/entries/content/${lang}.ts`,
    (lang) => [`/words/${lang}/index.js'`, `completeContent('${lang}', `],
  ),
  'src/node/languages.ts': having(
    () => 'src/node/languages.ts',
    (lang) => [`import * as ${lang} from '../content/words/${lang}/index.js'`],
  ),
};

/**
 * What each list lacks of the languages that any of them has. A language that is missing in one would be shown in English,
 * marked as that language.
 * @param {Readonly<Record<string, readonly string[]>>} lists
 */
export function missingLanguages(lists) {
  const all = [...new Set(Object.values(lists).flat())].sort();
  return Object.entries(lists).flatMap(([list, langs]) =>
    all.filter((lang) => !langs.includes(lang)).map((lang) => `${list} lacks ${lang}`),
  );
}
