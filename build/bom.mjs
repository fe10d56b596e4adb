import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folder = new URL('cdn/', root);
/** @param {URL} url */
const read = (url) => JSON.parse(readFileSync(url, 'utf8'));

/**
 * A package as a CycloneDX component; its package URL is also its `bom-ref`.
 * @param {URL} directory
 */
function component(directory) {
  const { name, version, license } = read(new URL('package.json', directory));
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type: 'library', 'bom-ref': purl, name, version, licenses: [{ license: { id: license } }], purl };
}

/**
 * The directories of the packages in a script: the bundler lists a file's modules in its source map.
 * @param {URL} file
 * @returns {string[]}
 */
function packagesIn(file) {
  const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!map) return [];
  /** @type {{ sources: string[] }} */
  const { sources } = read(new URL(map, file));
  const addresses = sources.map((source) => new URL(source, file).href);
  return addresses.flatMap((address) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(address) ?? []);
}

const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();

const own = component(root);
/** @type {Map<string, ReturnType<typeof component>>} */
const packages = new Map();
const dependencies = scripts.map((script) => {
  const directories = [...new Set(packagesIn(new URL(script, folder)))].sort();
  for (const directory of directories) packages.set(directory, component(new URL(directory)));
  return { ref: script, dependsOn: directories.map((directory) => packages.get(directory)?.['bom-ref']) };
});

/** Writes the packages in each script of cdn/. Without a timestamp, so that builds are reproducible. */
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: own },
  components: [...packages.values(), ...scripts.map((name) => ({ type: 'file', 'bom-ref': name, name }))],
  dependencies,
};
writeFileSync(new URL('bom.json', folder), `${JSON.stringify(bom, null, 2)}\n`);
