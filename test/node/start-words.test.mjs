import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { startWords, version } from '../../build/define.mjs';

test('the texts of the start screen are the first of their part in each language, and are not in the second file', () => {
  const first = Object.keys(startWords);
  for (const lang of languages) {
    const words = JSON.parse(
      readFileSync(new URL(`../../src/content/words/${lang}/eligibility.json`, import.meta.url), 'utf8'),
    );
    assert.deepEqual(Object.keys(words).slice(0, first.length), first, lang);
  }
  const [firstFile = '', rest = ''] = ['dn-core.js', `chunks/after-start-${version}.js`].map((file) =>
    readFileSync(new URL(`../../cdn/${file}`, import.meta.url), 'utf8'),
  );
  const texts = {
    'Have your list of medicines at hand.': true,
    'Are you pregnant?': false,
    'See what this means': false,
  };
  for (const [text, isFirst] of Object.entries(texts)) {
    assert.equal(firstFile.includes(text), isFirst, text);
    assert.equal(rest.includes(text), !isFirst, text);
  }
});
