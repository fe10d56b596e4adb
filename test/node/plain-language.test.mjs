import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import readability from 'text-readability';
import { parts } from '../../build/content-versions.mjs';
import { textsById } from '../../dist/content/word-ids.js';

/** @import { WordTree } from '../../dist/content/content.js' */

/**
 * @param {string} lang
 * @param {string} part
 */
const read = (lang, part) =>
  JSON.parse(readFileSync(new URL(`../../src/content/words/${lang}/${part}.json`, import.meta.url), 'utf8'));

/**
 * Joins texts: each ends a sentence, as on the screen; a placeholder counts as a short word.
 * @param {WordTree} words
 */
const joined = (words) =>
  textsById(words)
    .map(([, text]) => text.replace(/\{\w+\}/g, 'ten').trim())
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
    .map((text) => (/[.?!:]$/.test(text) ? text : `${text}.`))
    .join(' ');

/** @param {string} text */
const wordsOf = (text) => text.match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? [];
/** @param {string} text */
const sentencesOf = (text) => text.match(/[.?!:](?=\s|$)/g) ?? [];

/**
 * What is read in one go: each part of the words, the large one by screen.
 * @param {string} lang
 */
const blocks = (lang) => {
  const { start, questions, ...rest } = read(lang, 'eligibility');
  const others = parts.filter((part) => part !== 'eligibility').map((part) => [part, read(lang, part)]);
  return Object.entries({
    ...Object.fromEntries(others),
    'eligibility start': start,
    questions,
    'eligibility rest': rest,
  }).map(([name, words]) => ({ name, text: joined(words) }));
};

for (const { name, text } of blocks('en')) {
  test(`English is plain: ${name}`, () => {
    const grade = readability.fleschKincaidGrade(text);
    const limit = wordsOf(text).length >= 100 ? 6 : 8;
    assert.ok(grade <= limit, `Flesch-Kincaid grade ${grade}, over ${limit}`);
  });
}

/**
 * Spanish syllables: a weak vowel beside another vowel is one syllable with it, unless it has an accent.
 * @param {string} word
 */
const syllables = (word) =>
  word
    .toLowerCase()
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
    .match(/[iuü]?[aeoáéó][iuü]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[íú]|[iuü]{1,2}/g)?.length ?? 1;

test('the count of Spanish syllables', () => {
  const known = {
    agua: 2,
    día: 2,
    días: 2,
    agujas: 3,
    sesión: 2,
    médico: 3,
    oír: 2,
    leer: 2,
    guitarra: 3,
    aire: 2,
    ciudad: 2,
    muy: 1,
    estudiáis: 3,
    caer: 2,
    quien: 1,
    pingüino: 3,
    cuidado: 3,
    sangre: 2,
    hemorragia: 4,
    creer: 2,
    país: 2,
    ahora: 3,
  };
  for (const [word, count] of Object.entries(known)) assert.equal(syllables(word), count, word);
});

for (const { name, text } of blocks('es')) {
  test(`Spanish is plain: ${name}`, () => {
    const words = wordsOf(text);
    const count = words.reduce((sum, word) => sum + syllables(word), 0);
    const ease = 206.835 - (62.3 * count) / words.length - words.length / sentencesOf(text).length;
    const limit = words.length >= 100 ? 65 : 55;
    assert.ok(ease >= limit, `INFLESZ ${ease.toFixed(1)}, under ${limit}`);
  });
}
