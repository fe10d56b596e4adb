import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from '../../build/define.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
/**
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, ...args) => spawnSync(command, args, { cwd, encoding: 'utf8' });

/** @type {{ name: string, exports: Record<string, string> }} */
const { name, exports } = JSON.parse(readFileSync(`${cwd}package.json`, 'utf8'));
/** @type {[{ files: { path: string }[] }]} */
const [{ files }] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts').stdout);
const packed = files.map(({ path }) => path);

/** Every entry point of the package, with its file. */
const entries = Object.entries(exports).flatMap(([entry, target]) => {
  const [before = '', after] = target.slice(2).split('*');
  if (after === undefined) return [{ entry, file: before }];
  return packed
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => ({ entry: entry.replace('*', file.slice(before.length, -after.length)), file }));
});

test('the package contains what it promises, and no development files', () => {
  const documents = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'];
  const required = [...documents, 'custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json'];
  for (const file of [...required, ...entries.map(({ file }) => file)]) assert.ok(packed.includes(file), file);
  const others = packed.filter((file) => !required.includes(file) && !/^(dist|cdn)\//.test(file));
  assert.deepEqual(others, []);
});

test('every module for bundlers has its types and its source map', () => {
  const modules = packed.filter((file) => /^dist\/(?!_virtual).*\.js$/.test(file));
  assert.ok(modules.length > 50);
  for (const file of modules) assert.ok(packed.includes(file.replace(/js$/, 'd.ts')), `types of ${file}`);
  for (const file of packed.filter((each) => /^cdn\/(?!words).*(?<!\.min)\.js$/.test(each))) {
    assert.ok(packed.includes(`${file}.map`), `source map of ${file}`);
  }
});

test('every file that a page may load has its hash', () => {
  const hashes = JSON.parse(readFileSync(`${cwd}cdn/integrity.json`, 'utf8'));
  const files = packed.filter((file) => /^cdn\/.*(?<!\.map)$/.test(file) && file !== 'cdn/integrity.json');
  assert.deepEqual(
    Object.keys(hashes)
      .map((file) => `cdn/${file}`)
      .sort(),
    files.sort(),
  );
  for (const hash of Object.values(hashes)) assert.match(hash, /^sha384-[\w+/]{64}$/);
});

for (const { entry } of entries.filter(({ file }) => file.endsWith('.js'))) {
  const address = entry.replace('.', name);
  test(`${address} can be imported in Node, without output`, () => {
    const { status, stdout, stderr } = run(process.execPath, '--input-type=module', '--eval', `import '${address}'`);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });
}

test('the main entry registers every element that has an entry', () => {
  const code = `import 'dn-widgets'; console.log(${JSON.stringify(tags)}.filter((tag) => !customElements.get(tag)).join())`;
  assert.equal(run(process.execPath, '--input-type=module', '--eval', code).stdout, '\n');
});

test('the scripts for pages have a copy with a name that plugins do not minify again', () => {
  for (const name of ['autoload', 'dn-core', 'dn-widgets', 'dn-widgets.classic']) {
    const [file, copy] = [`${name}.js`, `${name}.min.js`].map((each) => readFileSync(`${cwd}cdn/${each}`, 'utf8'));
    assert.equal(copy, file);
  }
});
