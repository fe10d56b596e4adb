import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const source = here('plugin/');
export const target = here('dist/dry-needling-widgets/');
export const root = here('../../');

export const read = (file) => readFileSync(file, 'utf8');

export function write(file, text) {
  mkdirSync(dirname(target + file), { recursive: true });
  writeFileSync(target + file, text);
}

export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').replace(/\/+/g, '/'))
    .map((file) => file.slice(folder.replace(/\/+$/, '').length + 1))
    .sort();

export const empty = () => rmSync(target, { recursive: true, force: true });

export const copy = (from, to) => cpSync(from, target + to);
