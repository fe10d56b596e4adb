import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from './measure.mjs';
import { documented, editorRows, wixRows } from './tables.mjs';

const measured = await measure();
const stale = 'docs/cms.md is out of date; run `node write.mjs` in integrations/editors';

for (const { name, settings, tags, script, isReadable, isAlive, isAliveWithHead } of measured) {
  test(`the line on emergencies stays readable: ${name}, ${settings}`, () => assert.ok(isReadable));

  test(`the widgets run wherever their tags are kept: ${name}, ${settings}`, () => {
    assert.equal(isAliveWithHead, tags);
    assert.equal(isAlive, tags && script);
  });
}

test('editors that keep tags and editors that drop them were both measured', () => {
  assert.deepEqual(new Set(measured.map(({ tags }) => tags)), new Set([true, false]));
});

test('the table of editors is what was measured', () => {
  assert.deepEqual(documented('editors'), editorRows(measured), stale);
});

test('the sheet for Wix is what the manifest says', () => {
  assert.deepEqual(documented('wix'), wixRows(), stale);
});
