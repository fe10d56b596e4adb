import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { version } from './define.mjs';

/** What every widget needs: the only file that the files of the elements import. */
const base = `chunks/base-${version}`;

/** The elements that most pages use, in one file for a page that uses all of them. */
const main = ['dn-content', 'dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

const mainFile = `chunks/main-${version}`;

/**
 * @typedef {import('vite').Rolldown.OutputChunk} OutputChunk
 * @typedef {Pick<OutputChunk, 'fileName' | 'code'> & Partial<OutputChunk>} Chunk
 */

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
    const chunk = chunks.get(basename(source));
    if (chunk?.fileName === `${base}.js` && file !== base) return { id: `../${base}.js`, external: true };
    // Where it would be written, for the paths in its source map.
    return chunk && resolve('cdn', chunk.fileName);
  },
  load(id) {
    const { code, map } = chunks.get(basename(id)) ?? {};
    return code ? { code, map: map ? map.toString() : null } : undefined;
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
    /** @type {Map<string, Chunk>} */
    const chunks = new Map(outputs.map((chunk) => [basename(chunk.fileName), chunk]));
    const fileName = `${mainFile}.js`;
    chunks.set(basename(fileName), { fileName, code: main.map((tag) => `import './${tag}.js';`).join('') });
    const entries = outputs.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName.replace('.js', ''));
    const { rolldownOptions, target, sourcemap, outDir, emptyOutDir } = this.environment.config.build;
    const { postBanner, ...output } = /** @type {{ postBanner: (chunk: object) => string }} */ (rolldownOptions.output);
    /** @param {{ moduleIds: string[] }} chunk */
    const modulesOf = (chunk) => chunk.moduleIds.flatMap((id) => chunks.get(basename(id))?.moduleIds ?? []);
    for (const file of [base, ...entries, mainFile]) {
      await build({
        ...{ configFile: false, logLevel: 'warn', publicDir: false },
        plugins: [fromChunks(chunks, file)],
        build: {
          ...{ target, sourcemap, outDir, emptyOutDir },
          lib: { entry: `/${basename(file)}.js`, formats: ['es'], fileName: () => `${file}.js` },
          rolldownOptions: {
            ...rolldownOptions,
            output: { ...output, postBanner: (chunk) => postBanner({ ...chunk, moduleIds: modulesOf(chunk) }) },
          },
        },
      });
    }
    for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
  },
};
