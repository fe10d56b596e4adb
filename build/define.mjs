import { readFileSync } from 'node:fs';
import { contentVersions, parts } from './content-versions.mjs';
import { flattenWords } from './flatten-words.mjs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * The parts of the words that each element shows: the only list of them, and of the elements.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const wordParts = JSON.parse(readFileSync(new URL('../src/content/word-parts.json', import.meta.url), 'utf8'));

export const tags = Object.keys(wordParts);

/** The elements that show words. */
export const widgets = tags.filter((tag) => wordParts[tag]?.length);

const {
  start,
  private: privacy,
  share,
  ...otherWords
} = JSON.parse(readFileSync(new URL('../src/content/words/en/eligibility.json', import.meta.url), 'utf8'));

/** The texts of the start screen. They are the first of `eligibility`, so that flattened words work for them alone. */
export const startWords = { start, private: privacy, share };

/** Constants that the build defines for the source. */
export const define = {
  __VERSION__: JSON.stringify(version),
  __CONTENT_VERSIONS__: JSON.stringify(contentVersions),
  __TAGS__: JSON.stringify(tags.join()),
  __START_WORDS__: JSON.stringify(startWords),
  __OTHER_WORDS__: JSON.stringify(otherWords),
};

/**
 * Constants for the script of a language: its texts, one a line.
 * @param {string} lang
 */
export const languageDefine = (lang) => ({
  __LANGUAGE__: JSON.stringify({
    contentVersion: contentVersions[lang],
    words: Object.fromEntries(parts.map((part) => [part, flattenWords(lang, part)])),
  }),
});
