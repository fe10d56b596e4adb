import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { version } from './define.mjs';

/** @param {string[]} tags */
const autoloaded = (...tags) => ['autoload.js', ...tags.map((tag) => `elements/${tag}.js`)];

/** What follows the start screen: loaded after the first paint. */
const afterStart = `chunks/after-start-${version}.js`;

/** The file that the autoloader loads for a page that uses the elements of `dn-core.js`. */
const main = `chunks/main-${version}.js`;

/**
 * The size budget: for each kind of page its bytes after Brotli, and the files it loads. Lower a budget that is too high. The
 * table in README.md has these rows with the bytes as measured; `npm run size -- --write` writes them there.
 *
 * @type {Record<string, [number, string[]]>}
 */
const budgets = {
  '`cdn/dn-core.js` to the first paint': [32_950, ['dn-core.js']],
  '`cdn/dn-core.js` whole, with what follows the start screen': [42_200, ['dn-core.js', afterStart]],
  '`cdn/dn-widgets.js`, every element with its pictures and English': [60_700, ['dn-widgets.js']],
  '`cdn/autoload.js` alone': [2_000, ['autoload.js']],
  '`cdn/autoload.js` and the elements of `dn-core.js`, to the first paint': [37_000, ['autoload.js', main]],
  '`cdn/autoload.js` and the elements of `dn-core.js`, whole': [46_250, ['autoload.js', main, afterStart]],
  ...Object.fromEntries(
    Object.entries({
      'dn-side-effects': 23_450,
      'dn-session-timeline': 24_550,
      'dn-overview': 19_600,
      'dn-conditions': 22_750,
      'dn-techniques': 22_150,
      'dn-how-it-works': 21_000,
      'dn-evidence': 21_650,
      'dn-visit-checklist': 21_850,
      'dn-symptom-guide': 23_800,
      'dn-takeaways': 18_750,
      'dn-options': 25_350,
      'dn-questions': 22_100,
      'dn-faq': 21_650,
      'dn-quiz': 20_900,
      'dn-needle-fear': 19_250,
    }).map(([tag, budget]) => [`\`cdn/autoload.js\` and \`${tag}\``, [budget, autoloaded(tag)]]),
  ),
  'the handout of the screening, when the browser is idle': [9_200, [`chunks/handout-${version}.js`]],
  'the calendar of `dn-session-timeline`, with its attributes': [5_450, [`chunks/calendar-${version}.js`]],
  'one more language for all widgets, the largest': [12_550, ['content/de.js']],
  '`cdn/check.js`, when a page has changes': [25_600, ['check.js']],
};

/** By how much a size may be below its budget. */
const tolerance = 0.01;

const folder = new URL('../cdn/', import.meta.url);
const imports = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

/**
 * The sizes of files and of their static imports, by their addresses.
 * @param {(string | URL)[]} files
 * @param {Map<string, number>} found
 */
function withImports(files, found = new Map()) {
  for (const file of files.map((each) => new URL(each, folder))) {
    if (found.has(file.href)) continue;
    const code = readFileSync(file, 'utf8');
    found.set(file.href, brotliCompressSync(code).length);
    withImports(
      Array.from(code.matchAll(imports), ([, path = '']) => new URL(path, file)),
      found,
    );
  }
  return found;
}

/** @typedef {[name: string, size: string]} Row */

const readme = new URL('../README.md', import.meta.url);

/**
 * The rows of a table of two columns below its head, as Prettier aligns them.
 * @param {Row[]} rows
 */
function tableOf(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  const cells = [['what', ' bytes'], ['-'.repeat(width), '-----:'], ...rows];
  return cells.map(([name = '', size]) => `| ${name.padEnd(width)} | ${size} |\n`).join('');
}

/** @type {Row[]} */
const rows = Object.entries(budgets).map(([name, [budget, files]]) => {
  const sizes = [...withImports(files).values()];
  const size = sizes.reduce((sum, each) => sum + each, 0);
  const wrong =
    size > budget ? 'too large' : size < budget * (1 - tolerance) ? 'smaller now: lower its budget' : undefined;
  console.log(
    `${String(size).padStart(6)} of ${String(budget).padStart(6)} bytes, ${sizes.length} files  ${name}${wrong ? `: ${wrong}` : ''}`,
  );
  if (wrong) process.exitCode = 1;
  return [name, size.toLocaleString('en').padStart(6)];
});

const text = readFileSync(readme, 'utf8');
const written = text.replace(/^\| what +\| +bytes \|\n(\|.*\n)*/m, () => tableOf(rows));
if (process.argv.includes('--write')) {
  writeFileSync(readme, written);
} else if (written !== text) {
  console.log('The table in README.md is out of date: npm run size -- --write');
  process.exitCode = 1;
}
