import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPhp, unpackCore, unpackSqlite } from './support/debian.mjs';
import { cores } from './support/site.mjs';

/** Runs the tests on each core that is named. A core that its suite no longer has is said to be not run. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.test.mjs'));
const node = (names, env = {}) =>
  spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...names.map((name) => folder + name)], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

installPhp();
unpackSqlite();
// What needs no core is run once; one after the other, because one of them builds the zip again.
const alone = files.filter((file) => /^(zip|php)\./.test(file));
let passed = alone.map((file) => node([file])).every(Boolean);
for (const name of process.argv.slice(2)) {
  const { suite, version } = cores[name];
  if (!unpackCore(suite, version)) {
    console.log(
      `NOT RUN: WordPress ${version}; Debian ${suite} no longer has it. Set the pin in test/support/site.mjs.`,
    );
    continue;
  }
  console.log(`WordPress of Debian ${suite} (${name})`);
  passed =
    node(
      files.filter((file) => !alone.includes(file)),
      { WORDPRESS_CORE: name },
    ) && passed;
}
process.exit(passed ? 0 : 1);
