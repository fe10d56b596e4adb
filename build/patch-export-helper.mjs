const loop = /for \((?:var|let) name in all\)/;

/**
 * Keeps the bundler's own code from taking the names that a page adds to Object.prototype for a module's. Fails the build where
 * that code is no longer as it was.
 */
export const patchExportHelper = {
  name: 'patch-export-helper',
  transform: {
    filter: { id: /rolldown[/:]runtime/ },
    handler(code) {
      if (!loop.test(code))
        this.error('build/patch-export-helper.mjs finds no loop to patch in the runtime of Rolldown');
      return code.replace(loop, 'for (var name of Object.keys(all))');
    },
  },
};
