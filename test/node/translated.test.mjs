import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { untranslated } from '../../build/untranslated.mjs';

for (const lang of languages) {
  test(`no sentence in ${lang} is still English`, () => assert.deepEqual(untranslated(lang), []));
}
