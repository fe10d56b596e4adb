import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { integrity, visit, ready } from './site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dn-zip-'));
after(() => rmSync(folder, { recursive: true }));

test('the archive opens by a double click, needs nothing else and contains every file of cdn/', async () => {
  const script = fileURLToPath(new URL('../../build/zip/zip.mjs', import.meta.url));
  assert.equal(spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' }).status, 0);
  const [archive = ''] = readdirSync(folder);
  const files = unzipSync(readFileSync(join(folder, archive)));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const root = join(folder, archive.replace(/\.zip$/, ''));
  const { page, logs, loaded } = await visit(pathToFileURL(join(root, 'index.html')).href);
  await ready(page);
  assert.deepEqual(logs, []);
  for (const address of loaded) assert.ok(address.startsWith(pathToFileURL(root).href), address);
  for (const file of Object.keys(integrity)) assert.ok(files[`${archive.replace('.zip', '')}/cdn/${file}`], file);
});
