import { readFileSync } from 'node:fs';
import { contentVersions, parts } from './content-versions.mjs';
import { flattenWords } from './flatten-words.mjs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The parts of the words that each element shows: the one table of them, and of the elements. */
export const wordParts = JSON.parse(readFileSync(new URL('../src/content/word-parts.json', import.meta.url), 'utf8'));

export const tags = Object.keys(wordParts);

/** The elements that show words. */
export const widgets = tags.filter((tag) => wordParts[tag].length > 0);

/** What the source takes from the build. */
export const define = {
  __VERSION__: JSON.stringify(version),
  __CONTENT_VERSIONS__: JSON.stringify(contentVersions),
  __TAGS__: JSON.stringify(tags.join()),
};

/** What a language's own script takes: its texts, a line each. */
export const languageDefine = (lang) => ({
  __LANGUAGE__: JSON.stringify({
    contentVersion: contentVersions[lang],
    words: Object.fromEntries(parts.map((part) => [part, flattenWords(lang, part)])),
  }),
});
