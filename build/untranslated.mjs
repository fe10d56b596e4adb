import { parts } from './content-versions.mjs';
import { flattenWords } from './flatten-words.mjs';

/** @param {string} text */
const wordsIn = (text) => text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];

/**
 * A sentence is never the same in two languages; a word or two, such as "Massage", may be.
 * @param {string} text
 */
const isSentence = (text) => wordsIn(text).length > 2;

/**
 * The files of a language that contain English texts, each with the number of them.
 * @param {string} lang
 * @returns {[file: string, count: number][]}
 */
export function untranslated(lang) {
  if (lang === 'en') return [];
  return parts.flatMap((part) => {
    const english = new Set(flattenWords('en', part).split('\n').filter(isSentence));
    const same = flattenWords(lang, part)
      .split('\n')
      .filter((text) => english.has(text));
    return same.length > 0 ? [[`${part}.json`, same.length]] : [];
  });
}
