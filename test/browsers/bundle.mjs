import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { define } from '../../build/define.mjs';
import { root } from '../server/server.mjs';

/** The modules that tests load by their address. */
const inFrames = ['src/entries/dn-widgets.ts', 'src/screening/assess.ts', 'src/content/changes/apply.ts'];

const tests = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`);

/** All test files and the source, as modules of which a page loads a few dozen instead of hundreds; with source maps. */
async function bundle() {
  const result = await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'error',
    mode: 'development',
    define,
    resolve: { conditions: ['development', 'browser'] },
    build: {
      target: 'es2022',
      minify: false,
      modulePreload: false,
      sourcemap: true,
      write: false,
      rolldownOptions: {
        input: Object.fromEntries([...tests, ...inFrames].map((file) => [file, file])),
        preserveEntrySignatures: 'strict',
        external: /^\/__web/,
        output: {
          entryFileNames: '[name]',
          chunkFileNames: 'test-chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'testing', test: /node_modules\/(?!axe-core|fast-check|pure-rand|fhir|@medplum)/ },
              { name: 'source', test: /src\/(?!entries|content\/words)/ },
              { name: 'english', test: /src\/content\/words\/en\// },
            ],
          },
        },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

/**
 * Serves the bundled tests under the addresses of their files.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundled() {
  let files = new Map();
  return {
    name: 'bundled',
    async serverStart() {
      files = await bundle();
    },
    serve({ path }) {
      const body = files.get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
    resolveMimeType: ({ path }) => (files.has(path) && !path.endsWith('.map') ? 'js' : undefined),
  };
}
