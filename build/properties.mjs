const decorated = /^(?:_\w+|__decorate)\(\[(property|state)\(([^\]]*)\)\], (\w+)\.prototype, ("\w+"), void 0\);$/gm;

/** Declares properties by the call that Lit's decorators make, so that no page loads the decorators. */
export const properties = {
  name: 'properties',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name !== 'dist',
  transform: {
    filter: { id: /\/src\/.+\.ts/, code: /lit\/decorators/ },
    handler: (code) => ({
      code: code.replace(
        decorated,
        (_, kind, options, owner, name) =>
          `${owner}.createProperty(${name}, ${kind === 'state' ? '{ state: true }' : options || '{}'});`,
      ),
      map: null,
    }),
  },
};
