import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type LibraryOptions, type Rolldown } from 'vite';
import { anyEncoding } from './build/any-encoding.mjs';
import { apart, headGiven } from './build/apart.mjs';
import { classic } from './build/classic.mjs';
import { completeLanguages } from './build/complete-languages.js';
import { languages } from './build/content-versions.mjs';
import { define } from './build/define.mjs';
import { doors } from './build/doors.mjs';
import { inside } from './build/inside.mjs';
import { ownNames } from './build/own-names.mjs';
import { plainTemplates } from './build/plain-templates.mjs';
import { wholeLanguages } from './build/whole-languages.mjs';

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

/** The one notice that Lit's files share. */
const notice = ({ moduleIds }: Rolldown.RenderedChunk) =>
  moduleIds.some((id) => /node_modules\/@?lit/.test(id)) ? '/*! Lit, Copyright 2017 Google LLC, BSD-3-Clause */' : '';

/** For script tags: minified, with nothing to resolve. What is loaded on demand lies beside it. */
const cdn = (lib: LibraryOptions, output: Rolldown.OutputOptions): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...{ outDir: 'cdn', emptyOutDir: false, target: 'es2022', sourcemap: true, lib },
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: { minify: true, comments: false, postBanner: notice, ...output },
    },
  },
});

const chunkFileNames = 'chunks/[name]-[hash].js';

/** One module that needs no other. */
const alone = (entry: string): EnvironmentOptions =>
  cdn({ entry: `src/entries/${entry}.ts`, formats: ['es'], fileName: () => `${entry}.js` }, { codeSplitting: false });

/** One script that needs no other, for a tag with `type="module"` or without. */
const script = (entry: string, name = entry): EnvironmentOptions =>
  cdn(
    { entry: `src/entries/${entry}.ts?classic`, formats: ['iife'], name: 'none', fileName: () => `${name}.js` },
    { codeSplitting: false },
  );

/** The autoloader, with what it needs for other languages than English. */
const autoload = cdn(
  { entry: 'src/entries/autoload.ts', formats: ['es'], fileName: () => 'autoload.js' },
  { chunkFileNames },
);

/** A module for each element, and what they share. */
const elements = cdn(
  {
    entry: {
      ...Object.fromEntries(Object.keys(doors).map((tag) => [`elements/${tag}`, `src/entries/elements/${tag}.ts`])),
      [headGiven]: 'src/scope/head-given.ts',
    },
    ...{ formats: ['es'], fileName: (_, name) => `${name}.js` },
  },
  {
    chunkFileNames,
    // What most of them need, and what several do.
    codeSplitting: {
      groups: [
        { name: 'shared', minShareCount: 6, priority: 1 },
        { name: 'several', minShareCount: 3 },
      ],
    },
  },
);

/** What a webmaster pastes, also by a name that a plugin leaves alone which would minify it again. */
const pasted = ['autoload', 'dn-widgets', 'dn-widgets.classic'];

const outputs = {
  dist,
  widgets: alone('dn-widgets'),
  classic: script('dn-widgets', 'dn-widgets.classic'),
  doors: elements,
  autoload,
  ...Object.fromEntries(['screening', 'check', 'fhir'].map((entry) => [entry, alone(entry)])),
  ...Object.fromEntries(languages.map((lang) => [`content_${lang}`, script(`content/${lang}`)])),
};

export default defineConfig({
  define,
  plugins: [completeLanguages, wholeLanguages, apart, classic, inside, ownNames, plainTemplates, anyEncoding],
  environments: outputs,
  builder: {
    async buildApp({ environments, build }) {
      rmSync('cdn', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(environments)) if (name in outputs) await build(environment);
      for (const name of pasted) copyFileSync(`cdn/${name}.js`, `cdn/${name}.min.js`);
    },
  },
});
