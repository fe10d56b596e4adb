import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** @param {string[]} tags */
const autoloaded = (...tags) => ['autoload.js', ...tags.map((tag) => `elements/${tag}.js`)];

/**
 * The size budget: for each kind of page its bytes after Brotli, and the files it loads. Lower a budget that is too high.
 *
 * @type {Record<string, [number, string[]]>}
 */
const figures = {
  'every element, in one script': [47_950, ['dn-widgets.js']],
  'the three main widgets, in one script': [36_300, ['dn-core.js']],
  'the autoloader alone': [1_024, ['autoload.js']],
  'the three main widgets': [38_050, autoloaded('dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline')],
  'one widget to read': [21_850, autoloaded('dn-overview')],
  'one more language, the largest': [8_350, ['content/de.js']],
  'the check of changes': [17_950, ['check.js']],
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

for (const [name, [figure, files]] of Object.entries(figures)) {
  const sizes = [...withImports(files).values()];
  const size = sizes.reduce((sum, each) => sum + each, 0);
  const wrong =
    size > figure ? 'too large' : size < figure * (1 - tolerance) ? 'smaller now: lower its figure' : undefined;
  console.log(
    `${String(size).padStart(6)} of ${String(figure).padStart(6)} bytes, ${sizes.length} files  ${name}${wrong ? `: ${wrong}` : ''}`,
  );
  if (wrong) process.exitCode = 1;
}
