import ts from 'typescript';

/** @import { Manifest } from './manifest.js' */

/**
 * The members whose type is a union of strings, as `Class.member`, with the strings.
 *
 * @returns {[string, string][]}
 */
function choices() {
  const program = ts.createProgram(['src/entries/classes.ts'], {
    strict: true,
    skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration))
    .flatMap(({ members }) => members.filter(ts.isPropertyDeclaration))
    .flatMap((property) => {
      const type = checker.getTypeAtLocation(property);
      const types = type.isUnion() ? type.types : [];
      if (types.length === 0 || !types.every((type) => type.isStringLiteral())) return [];
      const words = types
        .map(({ value }) => `'${value}'`)
        .sort()
        .join(' | ');
      return [[`${property.parent.name?.text}.${property.name.getText()}`, words]];
    });
}

/** Expands union types in the manifest, so that editors can suggest the values instead of the type's name. */
export const expandUnions = {
  name: 'expand-unions',
  /** @param {{ customElementsManifest: Manifest }} context */
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const words = new Map(choices());
    for (const { name, members = [], attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
      for (const each of [...members, ...attributes]) {
        const text = words.get(`${name}.${each.fieldName ?? each.name}`);
        if (text) each.type = { text };
      }
    }
  },
};
