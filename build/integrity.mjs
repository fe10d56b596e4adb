import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../cdn/', import.meta.url);

/** Every file that a page may load. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file) && !file.endsWith('.map') && file !== 'integrity.json')
  .sort();

/** @param {string} file */
const hash = (file) =>
  createHash('sha384')
    .update(readFileSync(new URL(file, folder)))
    .digest('base64');

/** Writes the hash of each file, for `integrity` attributes. */
const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(hashes, null, 2)}\n`);
