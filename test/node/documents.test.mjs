import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { widgets } from '../../build/define.mjs';

const root = new URL('../../', import.meta.url);
/** @param {string} file */
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const { scripts } = JSON.parse(read('package.json'));
const documents = execFileSync('git', ['ls-files', '*.md', '.ci/*', '.github/*.yml'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');

/** The scripts that npm runs, also by their short names. */
const commands = /\bnpm (?:run (?:-\S+ )*([\w:-]+)|(start|test)\b)/g;
/** @param {string} text */
const named = (text) => Array.from(text.matchAll(commands), ([, script, short]) => script ?? short ?? '');

test('every command that a document or a workflow names is a script of the package', () => {
  assert.ok(documents.includes('README.md') && documents.includes('.ci/run'));
  assert.deepEqual(named('`npm run a:b`, npm start && npm test; npm run --silent c'), ['a:b', 'start', 'test', 'c']);
  const lost = documents.flatMap((file) =>
    named(read(file))
      .filter((script) => !Object.hasOwn(scripts, script))
      .map((script) => `${file}: npm run ${script}`),
  );
  assert.deepEqual(lost, []);
});

test('the commands for the archive and the tests build first, as the README says', () => {
  for (const script of ['start', 'zip', 'test']) assert.match(scripts[script], /^npm run build && /);
});

test('README and the builder say of every widget what it shows, in more than its name', () => {
  const readme = read('README.md');
  const builder = read('demo/builder.html');
  /** @param {string} tag */
  const names = (tag) => tag.replace('dn-', '').replaceAll('-', ' ');
  const missing = widgets.filter((tag) => {
    const [, row] = new RegExp(`^\\| \`${tag}\` +\\| (.+?) +\\|`, 'm').exec(readme) ?? [];
    const [, label] = new RegExp(`>([^<>]+) <code>${tag}</code>`).exec(builder) ?? [];
    return [row, label].some((text) => !text || text.trim().toLowerCase() === names(tag));
  });
  assert.deepEqual(missing, []);
});
