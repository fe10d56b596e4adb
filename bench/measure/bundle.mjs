import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../elements/', import.meta.url));

/**
 * One of elements/ with what it imports, minified, in memory.
 * @param {string} entry
 * @returns {Promise<import('../types.js').File[]>}
 */
export async function bundle(entry) {
  const names = `[name].[ext]`;
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${folder}${entry}`,
        output: { comments: false, entryFileNames: '[name].js', assetFileNames: names },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  return output.map((file) => ({
    name: file.fileName,
    code: file.type === 'chunk' ? file.code : String(file.source),
  }));
}
