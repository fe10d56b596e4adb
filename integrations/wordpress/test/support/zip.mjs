import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { root } from '../../build/files.mjs';

/** The zip that is uploaded to WordPress' plugin directory, which has rules that a machine can check. */
export const slug = 'dry-needling-widgets';
export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
export const archive = `${root}${slug}-${version}.zip`;
const zip = unzipSync(readFileSync(archive));
export const paths = Object.keys(zip);
export const names = paths.map((name) => name.replace(`${slug}/`, ''));
export const text = (name) => Buffer.from(zip[`${slug}/${name}`]).toString('utf8');
export const php = names.filter((name) => name.endsWith('.php'));
/** PHP that a person wrote. */
export const written = php.filter((name) => !/^(static|generated|blocks)\//.test(name));
