import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../build/define.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const manifest = read('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const attributes = Object.fromEntries(
  manifest
    .filter(({ tagName }) => tagName)
    .map((each) => [each.tagName, each.attributes.map(({ name }) => name).sort()]),
);

const offered = {
  'web-types.json': ({ contributions }) => contributions.html.elements,
  'vscode.html-custom-data.json': ({ tags }) => tags,
};

for (const [file, elements] of Object.entries(offered)) {
  test(`${file} lists every element that has an entry, with its attributes`, () => {
    const known = elements(read(file)).map(({ name, attributes: own }) => [name, own.map((each) => each.name).sort()]);
    assert.deepEqual(Object.fromEntries(known), attributes);
    assert.deepEqual(known.map(([tag]) => tag).sort(), [...tags].sort());
  });
}

test('an editor lists the values of enumerated attributes', () => {
  const { tags } = read('vscode.html-custom-data.json');
  const values = (tag, attribute) =>
    tags
      .find(({ name }) => name === tag)
      .attributes.find(({ name }) => name === attribute)
      .values.map(({ name }) => name);
  assert.deepEqual(values('dn-eligibility-check', 'layout'), ['page', 'steps']);
  assert.deepEqual(values('dn-eligibility-check', 'share'), ['answers', 'nothing', 'outcome']);
  assert.deepEqual(values('dn-session-timeline', 'session'), ['combined', 'needling']);
});

test('the manifest has the module that registers each element', () => {
  const { modules } = read('custom-elements.json');
  const registered = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
  );
  assert.deepEqual(registered.sort(), tags.map((tag) => [tag, `dist/entries/elements/${tag}.js`]).sort());
});
