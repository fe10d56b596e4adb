import { readdirSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions } from 'vite';
import pkg from './package.json' with { type: 'json' };

const entries = readdirSync('src/entries', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/entries/${file}`);

/** For those who build: a module for each source file, Lit left to them. */
const dist: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|@lit)(\/|$)/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** For script tags: one self-contained file. */
const cdn = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'cdn',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: `src/entries/${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: { legal: true } } },
  },
});

const outputs = { dist, widgets: cdn('dn-widgets'), screening: cdn('screening') };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(pkg.version) },
  environments: outputs,
  builder: {
    async buildApp({ environments, build }) {
      for (const [name, environment] of Object.entries(environments)) if (name in outputs) await build(environment);
    },
  },
});
