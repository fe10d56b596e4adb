import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { languageLists, missingLanguages } from '../../build/language-lists.mjs';

test('every language is in every list', () => {
  assert.ok(languages.includes('en') && Object.keys(languageLists).length === 4);
  assert.deepEqual(missingLanguages(languageLists), []);
  assert.deepEqual(missingLanguages({}), []);
});

for (const [list, listed] of Object.entries(languageLists)) {
  test(`a language that is not in ${list} is named, with the list`, () => {
    const others = listed.filter((lang) => lang !== 'fr');
    assert.deepEqual(missingLanguages({ ...languageLists, [list]: others }), [`${list} lacks fr`]);
  });

  test(`a language that is only in ${list} is missing from all others`, () => {
    const more = { ...languageLists, [list]: [...listed, 'qaa'] };
    const lacking = Object.keys(languageLists).filter((each) => each !== list);
    assert.deepEqual(
      missingLanguages(more),
      lacking.map((each) => `${each} lacks qaa`),
    );
  });
}

test('an empty list lacks every language', () => {
  assert.deepEqual(missingLanguages({ one: ['en', 'es'], two: [] }), ['two lacks en', 'two lacks es']);
});

test('the demo offers every language', () => {
  /** @param {string} file */
  const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const builder = read('demo/builder.html');
  for (const lang of languages) assert.match(builder, new RegExp(`<option value="${lang}"`), lang);
});
