import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { expandUnions } from './build/expand-unions.mjs';

/** @import { Declared, Manifest, Named } from './build/manifest.js' */

/**
 * Static members are internal, but for the version: a page doesn't use the class.
 * @param {Named} member
 */
const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && (!isStatic || name === 'version');

/** @param {Declared} declaration */
const isOffered = ({ tagName, superclass }) => tagName || superclass?.name === 'Event';

/** @param {string} path */
const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** Keeps only elements and events with their public members, at their published paths. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: Manifest }} context */
  packageLinkPhase({ customElementsManifest: manifest }) {
    // The order of files differs between file systems.
    manifest.modules = manifest.modules
      .filter(({ declarations = [] }) => declarations.some(isOffered))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(isOffered);
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports.filter(({ name }) => names.includes(name));
      for (const { declaration } of module.exports) declaration.module = published(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(isPublic);
        for (const member of declaration.members ?? []) delete member.privacy;
        // The analyzer also lists internal state as attributes.
        const fields = declaration.members?.map(({ name }) => name) ?? [];
        declaration.attributes &&= declaration.attributes.filter(({ fieldName = '' }) => fields.includes(fieldName));
        // The analyzer also infers events from the code, without their names.
        declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('dn-'));
      }
    }
  },
};

/** Lists where each element is registered: in its own entry point, which the analyzer doesn't connect to its class. */
const entryPoints = {
  name: 'entry-points',
  /** @param {{ customElementsManifest: Manifest }} context */
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.schemaVersion = '2.1.0';
    const elements = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.flatMap(({ tagName, name }) => (tagName ? [{ tagName, name, module: path }] : [])),
    );
    for (const { tagName, ...declaration } of elements) {
      manifest.modules.push({
        kind: 'javascript-module',
        path: `dist/entries/elements/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
      });
    }
  },
};

// Types are not listed: they are in the declarations next to the modules.
const valid = cemValidatorPlugin({ rules: { manifest: { exportTypes: 'off' } } });

export default {
  globs: ['src/{elements,scope}/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, expandUnions, entryPoints, valid],
};
