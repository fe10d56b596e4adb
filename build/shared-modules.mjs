import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = new URL('../src/', import.meta.url);

/**
 * What a source file imports, or exports again: names by module, as the bundler names it. Where another output shares these
 * modules, they are external to it.
 *
 * @param {string} file in `src`
 * @returns {Map<string, string[]>}
 */
export function modulesOf(file) {
  const url = new URL(file, root);
  const { program } = parseSync(url.pathname, readFileSync(url, 'utf8'));
  const modules = new Map();
  for (const statement of program.body) {
    if (!('source' in statement && statement.source && 'specifiers' in statement)) continue;
    const { value } = statement.source;
    const id = value.startsWith('.') ? fileURLToPath(new URL(value.replace(/\.js$/, '.ts'), url)) : value;
    const names = statement.specifiers
      .filter((each) => !('importKind' in each && each.importKind === 'type'))
      .map((each) => ('imported' in each ? each.imported : each.local))
      .map((each) => ('name' in each ? each.name : each.value));
    if (!('importKind' in statement && statement.importKind === 'type'))
      modules.set(id, [...(modules.get(id) ?? []), ...names]);
  }
  return modules;
}
