import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const doors = (...elements) => ['autoload.js', ...elements.map((element) => `elements/${element}.js`)];

/**
 * What a page loads for each, and its bytes after brotli. A figure that has become too high is lowered.
 *
 * @type {Record<string, [number, string[]]>}
 */
const figures = {
  'every element, in one script': [46_800, ['dn-widgets.js']],
  'the autoloader alone': [882, ['autoload.js']],
  'the three main widgets': [36_800, doors('dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline')],
  'one widget to read': [20_800, doors('dn-overview')],
  'one more language, the largest': [8_260, ['content/de.js']],
  'the check of changes': [17_850, ['check.js']],
};

/** By how much a size may lie below its figure. */
const tolerance = 0.01;

const folder = new URL('../cdn/', import.meta.url);
const imports = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

/** Files with all that they import at once. */
function withImports(files, found = new Map()) {
  for (const file of files.map((each) => new URL(each, folder))) {
    if (found.has(file.href)) continue;
    const code = readFileSync(file, 'utf8');
    found.set(file.href, brotliCompressSync(code).length);
    withImports(
      Array.from(code.matchAll(imports), ([, path]) => new URL(path, file)),
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
