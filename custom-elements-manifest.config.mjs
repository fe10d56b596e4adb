import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { expandUnions } from './build/expand-unions.mjs';

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

const isOffered = ({ tagName, superclass }) => tagName || superclass?.name === 'Event';

const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** Leaves elements and events, without what a page can't use, at their published places: the manifest is the public face. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    // Where files lie on a disk, and so their order, differs from one to another.
    manifest.modules = manifest.modules
      .filter(({ declarations = [] }) => declarations.some(isOffered))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      const place = module.path;
      module.path = published(place);
      module.declarations = module.declarations.filter(isOffered);
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports.filter(({ name }) => names.includes(name));
      for (const { declaration } of module.exports) declaration.module = published(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(isPublic);
        for (const member of declaration.members ?? []) delete member.privacy;
        // The analyzer takes state for attributes as well.
        const fields = declaration.members?.map(({ name }) => name);
        declaration.attributes &&= declaration.attributes.filter(({ fieldName }) => fields?.includes(fieldName));
        // The analyzer also reads events off the code, without their names.
        declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('dn-'));
      }
    }
  },
};

/** Lists where each element is registered: an entry point of its own, which the analyzer does not follow to its class. */
const entryPoints = {
  name: 'entry-points',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.schemaVersion = '2.1.0';
    const elements = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map(({ tagName, name }) => ({ tagName, name, module: path })),
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

// Types are not listed: they stand in the declarations beside the modules.
const valid = cemValidatorPlugin({ rules: { manifest: { exportTypes: 'off' } } });

export default {
  globs: ['src/{elements,scope}/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, expandUnions, entryPoints, valid],
};
