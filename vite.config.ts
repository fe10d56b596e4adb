import { readdirSync, rmSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { apart } from './build/apart.mjs';
import { completeLanguages } from './build/complete-languages.js';
import { define } from './build/define.mjs';

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
      external: /^(node:|(lit|@lit|@lit-labs|valibot)(\/|$))/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** For script tags: one file that needs no other. What it loads on demand lies beside it. */
const cdn = (entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'cdn',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: `src/entries/${entry}.ts`, formats: ['es'], fileName: () => `${entry}.js` },
    rolldownOptions: {
      output: { codeSplitting: false, minify: true, comments: { legal: true } },
    },
  },
});

const languages = entries.flatMap((entry) => /content\/\w+/.exec(entry) ?? []);

const outputs = {
  dist,
  widgets: cdn('dn-widgets'),
  ...Object.fromEntries(['screening', 'check', ...languages].map((entry) => [entry.replace('/', '_'), cdn(entry)])),
};

export default defineConfig({
  define,
  plugins: [completeLanguages, apart],
  environments: outputs,
  builder: {
    async buildApp({ environments, build }) {
      rmSync('cdn', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(environments)) if (name in outputs) await build(environment);
    },
  },
});
