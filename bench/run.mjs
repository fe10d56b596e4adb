import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

/** @param {string} path */
const here = (path) => new URL(path, import.meta.url);

for (const { path, what, command } of [
  { path: 'node_modules/', what: 'what it compares', command: '(cd bench && npm ci)' },
  { path: '../dist/entries/static.js', what: 'the built library', command: 'npm run build' },
]) {
  if (existsSync(here(path))) continue;
  console.error(`The bench needs ${what}: run \`${command}\` first.`);
  process.exit(1);
}

// Only now, because these import what was just looked for.
const { options } = await import('./options.mjs');
const { measureAll } = await import('./measure/all.mjs');
const { markdown } = await import('./report/markdown.mjs');
const { reached } = await import('./report/targets.mjs');
const { writeDocument } = await import('./report/write.mjs');

const results = await measureAll(options);
mkdirSync(here('results/'), { recursive: true });
writeFileSync(here(`results/${options.kind}.json`), JSON.stringify(results, undefined, 1));
const text = markdown(results);
console.log(`\n${text}`);
if (options.write) await writeDocument(text);

if (options.kind === 'smoke') {
  assert.ok(!process.exitCode, 'every visit works');
  assert.equal(reached(results).length, 10, 'every figure is measured, but that of the autoloader');
}
