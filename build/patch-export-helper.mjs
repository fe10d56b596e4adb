const loop = /for \((?:var|let) name in all\)/;

/**
 * Patches Rolldown's export helper to ignore properties that a page adds to Object.prototype: with them it throws, and nothing
 * of the file runs. Fails the build if the helper has changed. The helper is in `check.js`, in the classic
 * script and in `dist`: for objects of all English words and of all sources, and for what the classic script runs later.
 * @type {import('vite').Plugin}
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
