import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @param {URL} folder
 * @param {string} ending
 */
const read = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${file}\n${readFileSync(new URL(file, folder), 'utf8')}`);

const words = new URL('../src/content/words/', import.meta.url);
const facts = read(new URL('../src/content/facts/', import.meta.url), '.ts');

/** The parts that the words are split into, by the widgets that need them. */
export const parts = readdirSync(new URL('en/', words))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** The languages that have words. */
export const languages = readdirSync(words, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The hash of the built-in content by language: of its facts and of its words. */
export const contentVersions = Object.fromEntries(
  languages.map((lang) => {
    const hash = createHash('sha256');
    for (const text of [...facts, ...read(new URL(`${lang}/`, words), '.json')]) hash.update(text);
    return [lang, hash.digest('hex').slice(0, 12)];
  }),
);
