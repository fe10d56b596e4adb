import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** Makes `dn-widgets-VERSION.zip`, for a clinic's own server: `cdn/`, and a page that opens by a double click. */
const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const name = `dn-widgets-${version}`;

const built = readdirSync(new URL('cdn/', root), { recursive: true, encoding: 'utf8' })
  .map((file) => `cdn/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.\w+$/.test(file))
  .sort();

/** Where each file of the archive is here. */
const sources = {
  'index.html': 'build/zip/index.html',
  'index.css': 'build/zip/index.css',
  LICENSE: 'LICENSE',
  ...Object.fromEntries(built.map((file) => [file, file])),
};

const files = Object.fromEntries(
  Object.entries(sources).map(([file, source]) => [`${name}/${file}`, readFileSync(new URL(source, root))]),
);
// The same files make the same archive on any day.
writeFileSync(`${name}.zip`, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
