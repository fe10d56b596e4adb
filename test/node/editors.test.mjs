import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../build/define.mjs';

/** @import { Manifest } from '../../build/manifest.js' */

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/** @type {Manifest} */
const { modules } = read('custom-elements.json');
const attributes = Object.fromEntries(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((each) => (each.tagName ? [[each.tagName, each.attributes?.map(({ name }) => name).sort()]] : [])),
);

/**
 * An element or an attribute, as an editor knows it.
 * @typedef {{ name: string, attributes: Known[], values: Known[] }} Known
 * @type {Record<string, Known[]>}
 */
const offered = {
  'web-types.json': read('web-types.json').contributions.html.elements,
  'vscode.html-custom-data.json': read('vscode.html-custom-data.json').tags,
};

for (const [file, elements] of Object.entries(offered)) {
  test(`${file} lists every element that has an entry, with its attributes`, () => {
    const known = elements.map(({ name, attributes: own }) => [name, own.map((each) => each.name).sort()]);
    assert.deepEqual(Object.fromEntries(known), attributes);
    assert.deepEqual(elements.map(({ name }) => name).sort(), [...tags].sort());
  });
}

test('an editor lists the values of enumerated attributes', () => {
  /**
   * @param {string} tag
   * @param {string} attribute
   */
  const values = (tag, attribute) =>
    offered['vscode.html-custom-data.json']
      ?.find(({ name }) => name === tag)
      ?.attributes.find(({ name }) => name === attribute)
      ?.values.map(({ name }) => name);
  assert.deepEqual(values('dn-eligibility-check', 'layout'), ['page', 'steps']);
  assert.deepEqual(values('dn-eligibility-check', 'share'), ['answers', 'nothing', 'outcome']);
  assert.deepEqual(values('dn-session-timeline', 'session'), ['combined', 'needling']);
});

test('the manifest has the module that registers each element', () => {
  const registered = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
  );
  assert.deepEqual(registered.sort(), tags.map((tag) => [tag, `dist/entries/elements/${tag}.js`]).sort());
});
