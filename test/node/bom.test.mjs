import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const cdn = new URL('cdn/', root);

/**
 * @typedef {{ type: string, name: string, version: string, 'bom-ref': string, licenses: [{ license: { id: string } }] }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 */

/** @type {{ metadata: { component: Component }, components: Component[], dependencies: Dependency[] }} */
const { metadata, components, dependencies } = JSON.parse(readFileSync(new URL('bom.json', cdn), 'utf8'));
const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')).packages;

const libraries = components.filter(({ type }) => type === 'library');
const packagesIn = new Map(
  dependencies.map(({ ref, dependsOn }) => [
    ref,
    dependsOn.map((each) => libraries.find((library) => library['bom-ref'] === each)?.name),
  ]),
);

test('the bill of materials lists every script of cdn/', () => {
  const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  assert.deepEqual([...packagesIn.keys()], scripts.sort());
  const files = components.filter(({ type }) => type === 'file').map(({ name }) => name);
  assert.deepEqual(files, scripts.sort());
});

test('it names this version, and each package with the installed version and its licence', () => {
  const { name, version, licenses } = metadata.component;
  assert.deepEqual([name, version, licenses[0].license.id], [own.name, own.version, own.license]);
  assert.ok(libraries.length > 0);
  for (const { name, version, licenses } of libraries) {
    const installed = lock[`node_modules/${name}`];
    assert.deepEqual([version, licenses[0].license.id], [installed.version, installed.license], name);
  }
});

test('a file lists the packages whose code it contains, and no other', () => {
  const lit = ['@lit/context', '@lit/reactive-element', 'lit-element', 'lit-html'];
  assert.deepEqual(packagesIn.get('dn-widgets.js'), lit);
  assert.deepEqual(packagesIn.get('dn-widgets.min.js'), lit);
  assert.deepEqual(packagesIn.get('dn-widgets.classic.js'), [...lit, 'lean-qr', 'valibot'].sort());
  assert.deepEqual(packagesIn.get('check.js'), ['valibot']);
  assert.deepEqual(packagesIn.get('screening.js'), []);
  for (const [script, packages] of packagesIn) {
    const code = readFileSync(new URL(script, cdn), 'utf8');
    for (const [name, notice] of Object.entries({ 'lit-html': 'Lit, Copyright', 'lean-qr': 'lean-qr, Copyright' }))
      assert.equal(packages.includes(name), code.includes(notice), `${script}: ${name}`);
  }
});
