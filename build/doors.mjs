import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parts } from './content-versions.mjs';

const folder = new URL('../src/entries/elements/', import.meta.url);
const imports = /^import (?!type)([^;]+?) from '(\.[^']+)\.js';/gm;

/** The parts of the words that a module and all that it imports say. */
function partsSaid(module, seen = new Set()) {
  // A file that is JavaScript already imports nothing.
  if (seen.has(module.href) || !existsSync(module)) return [];
  seen.add(module.href);
  return [...readFileSync(module, 'utf8').matchAll(imports)].flatMap(([, names, from]) =>
    from.endsWith('/words/en/index')
      ? parts.filter((part) => names.match(/\w+/g).includes(part))
      : partsSaid(new URL(`${from}.ts`, module), seen),
  );
}

/** Each element that has a door, with the parts of the words that it says. */
export const doors = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.ts', ''), partsSaid(new URL(file, folder))]),
);
