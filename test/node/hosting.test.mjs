import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The commands of docs/hosting.md for a published folder. */
const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const [verify = '', writeMap = ''] = [...page.matchAll(/```sh\ncd \S+\/cdn\n(node .*?)```/gs)].map(
  ([, command = '']) => command,
);

const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));
/** @param {string} command */
const run = (command, cwd = cdn) => spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });

test('every built file passes the check of docs/hosting.md, and a changed one is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cdn-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(cdn, folder, { recursive: true });
  assert.equal(run(verify, folder).status, 0);
  appendFileSync(join(folder, 'screening.js'), '\n');
  const { status, stderr } = run(verify, folder);
  assert.equal(status, 1);
  assert.match(stderr, /Error: screening\.js/);
});

test('its import map has the hash of every file that a script may load', () => {
  const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
  const [, map = ''] = /^<script type="importmap">(.*)<\/script>\n$/.exec(run(writeMap).stdout) ?? [];
  const { integrity } = JSON.parse(map);
  const loaded = Object.keys(hashes).filter((file) => /^(check\.js|chunks\/|elements\/|words\/)/.test(file));
  assert.ok(loaded.length > 30);
  assert.deepEqual(
    integrity,
    Object.fromEntries(loaded.map((file) => [`https://cdn.example/dn-widgets@0.1.0/cdn/${file}`, hashes[file]])),
  );
});

/** @type {Record<string, string>} */
const names = {
  CONTENT: '[0-9a-f]{12}',
  HASH: '[\\w-]{8}',
  LANG: '[a-z]{2}',
  NAME: '[a-z.-]+',
  PART: '[a-zA-Z]+',
  SCRIPT: '.+\\.js',
  TAG: 'dn-[a-z-]+',
  VERSION: '\\d+\\.\\d+\\.\\d+',
};

test('its list of files has one row for each file of the folder, and no other', () => {
  const rows = Array.from(
    page
      .split('## The files')
      .slice(1)
      .join()
      .split('## ')
      .slice(0, 1)
      .join()
      .matchAll(/^\| `([^`]+)` /gm),
    ([, name = '']) => name,
  );
  const patterns = rows.map(
    (row) => new RegExp(`^${row.replaceAll('.', '\\.').replace(/[A-Z]+/g, (name) => names[name] ?? name)}$`),
  );
  const files = readdirSync(cdn, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(cdn.length));
  for (const file of files) assert.equal(patterns.filter((pattern) => pattern.test(file)).length, 1, file);
  for (const [index, pattern] of patterns.entries())
    assert.ok(
      files.some((file) => pattern.test(file)),
      rows[index],
    );
});
