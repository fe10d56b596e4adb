import { writeFileSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import './build.mjs';
import { filesIn, root, target } from './files.mjs';

/**
 * Makes `dry-needling-widgets-VERSION.zip` in the root, to upload in WordPress: the files of a list, which any other file
 * makes fail. The same sources make the same bytes on any day.
 */
const allowed = [
  /^(dry-needling-widgets|uninstall)\.php$/,
  /^(readme|LICENSE)\.txt$/,
  /^(includes|generated)\/[a-z-]+\.php$/,
  /^blocks\/[a-z-]+\/(block\.json|render\.php)$/,
  /^static\/[a-z]{2,3}\/[a-z-]+\.php$/,
  /^(admin|editor|public)\/[a-z]+\.(js|css)$/,
  /^cdn\/(dn-widgets(\.classic)?\.min\.js|(check|fhir)\.js|static\.css)$/,
  /^cdn\/chunks\/(calendar|handout)-[0-9.]+\.js$/,
  /^cdn\/words\/[a-z]{2,3}-[A-Za-z]+-[0-9a-f]+\.js$/,
  /^languages\/dry-needling-widgets-[A-Za-z_]+(-dn-widgets-[a-z]+)?\.(mo|json)$/,
];

const files = filesIn(target);
const others = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
if (others.length > 0) throw new Error(`Not in the list of build/zip.mjs: ${others.join(', ')}`);

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const entries = files.map((file) => [`dry-needling-widgets/${file}`, readFileSync(target + file)]);
writeFileSync(
  `${root}dry-needling-widgets-${version}.zip`,
  zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) }),
);
