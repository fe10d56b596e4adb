const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Leaves out what a page can't use: the manifest is the public face. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(isPublic);
        // The analyzer also reads events off the code, without their names.
        declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('dn-'));
      }
    }
  },
};

export default {
  globs: ['src/{elements,scope}/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
