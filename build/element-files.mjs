import { basename } from 'node:path';
import { build } from 'vite';
import { version } from './define.mjs';

/** What every widget needs: the only file that the files of the elements import. */
const base = `chunks/base-${version}`;

/** The elements that most pages use, in one file for a page that uses all of them. */
const main = ['dn-content', 'dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

const mainFile = `chunks/main-${version}`;

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/**
 * Finds the chunks of the bundler, and leaves the base to be loaded.
 *
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} file
 * @returns {import('vite').Plugin}
 */
const fromChunks = (chunks, file) => ({
  name: 'from-chunks',
  enforce: 'pre',
  resolveId(source) {
    const name = basename(source);
    if (!chunks.has(name)) return undefined;
    return file !== base && name === basename(`${base}.js`) ? { id: `../${base}.js`, external: true } : `/${name}`;
  },
  load(id) {
    const { code, map } = chunks.get(basename(id)) ?? {};
    return code && { code, map: map?.toString() };
  },
});

/**
 * Makes the files of the elements in `cdn/` of the chunks that the bundler made of all of them: one for what every widget
 * needs, and one for each element with all else that it needs. What a few elements share is in each of their files: a
 * page loads one file for an element, and the base at the same time, because its name is known.
 *
 * @type {import('vite').Plugin}
 */
export const elementFiles = {
  name: 'element-files',
  applyToEnvironment: ({ name }) => name === 'elements',
  async generateBundle(_, bundle) {
    const outputs = Object.values(bundle).filter((output) => output.type === 'chunk');
    const chunks = new Map(outputs.map((chunk) => [basename(chunk.fileName), chunk]));
    chunks.set(basename(`${mainFile}.js`), { code: main.map((tag) => `import './${tag}.js';`).join('') });
    const entries = outputs.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName.replace('.js', ''));
    const { polyfillModulePreload, ...options } = this.environment.config.build;
    for (const file of [base, ...entries, mainFile]) {
      const entry = `/${basename(file)}.js`;
      await build({
        ...{ configFile: false, logLevel: 'warn', publicDir: false },
        plugins: [fromChunks(chunks, file)],
        build: { ...options, lib: { entry, formats: ['es'], fileName: () => `${file}.js` } },
      });
    }
    for (const file of Object.keys(bundle)) delete bundle[file];
  },
};
