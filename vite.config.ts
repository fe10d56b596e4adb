import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type LibraryOptions, type Rolldown } from 'vite';
import { secondEnvironment, sharedCode, splitWords } from './build/after-start.mjs';
import { forAnyEncoding } from './build/any-encoding.mjs';
import { checkLanguages } from './build/check-languages.js';
import { languages } from './build/content-versions.mjs';
import { define, languageDefine, tags, version } from './build/define.mjs';
import { elementFiles } from './build/element-files.mjs';
import { patchExportHelper } from './build/patch-export-helper.mjs';
import { minifyTemplates } from './build/minify-templates.mjs';
import { noShiftStyles } from './build/no-shift-styles.mjs';
import { variants } from './build/variants.mjs';

/** The entry points that package.json exports. */
const entries = ['', 'elements/', 'content/'].flatMap((folder) =>
  readdirSync(`src/entries/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/entries/${folder}${file}`),
);

/** For bundlers: a module for each source file, with Lit external. */
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

const notices = {
  '@?lit': 'Lit, Copyright 2017 Google LLC, BSD-3-Clause',
  valibot: 'Valibot, Copyright Fabian Hiller, MIT',
};

/** The notices of the libraries in a file. */
const notice = ({ moduleIds }: Rolldown.RenderedChunk) =>
  Object.entries(notices)
    .filter(([library]) => moduleIds.some((id) => new RegExp(`node_modules/${library}`).test(id)))
    .map(([, text]) => `/*! ${text} */`)
    .join('\n');

/** For script tags: minified, without bare imports. What is loaded on demand is next to it. */
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

/** The path from a file to the `cdn/` folder. */
const seenFrom = (fileName: string) => ({ __CDN_FOLDER__: JSON.stringify(fileName.includes('/') ? '../' : './') });

/** One module without imports. */
const alone = (entry: string, fileName = entry): EnvironmentOptions => ({
  define: seenFrom(fileName),
  ...cdn({ entry: `src/${entry}.ts`, formats: ['es'], fileName: () => `${fileName}.js` }, { codeSplitting: false }),
});

/** One script without imports, for a tag with or without `type="module"`. */
const script = (entry: string, fileName: string): EnvironmentOptions =>
  cdn(
    { entry: `src/entries/classic/${entry}.ts`, formats: ['iife'], name: 'none', fileName: () => `${fileName}.js` },
    { codeSplitting: false },
  );

const language = (lang: string): EnvironmentOptions => ({
  define: languageDefine(lang),
  ...script('language', `content/${lang}`),
});

/** What follows the start screen of the screening: a module that exports a function of the code that the first file shares. */
const afterStart = cdn(
  {
    entry: 'src/elements/eligibility-check/after-start.ts',
    ...{ formats: ['iife'], name: 'second', fileName: () => `chunks/after-start-${version}.js` },
  },
  {
    codeSplitting: false,
    generatedCode: { symbols: false },
    postBanner: 'export default sharedCode=>{',
    postFooter: 'return second}',
  },
);

/** A module for each element, and chunks; `build/element-files.mjs` makes the files in `cdn/` of them. */
const elements = {
  define: seenFrom('elements/'),
  ...cdn(
    {
      entry: {
        ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/entries/elements/${tag}.ts`])),
        [`chunks/head-config-${version}`]: 'src/scope/head-config.ts',
      },
      ...{ formats: ['es'], fileName: (_, name) => `${name}.js` },
    },
    {
      chunkFileNames: ({ name }) => `chunks/${name === 'base' ? `base-${version}` : `${name}-[hash]`}.js`,
      // Facts are in the files of the elements that state them.
      codeSplitting: {
        groups: [{ name: 'base', test: /^(?!.*\/src\/content\/facts\/)/, minShareCount: tags.length - 1 }],
      },
    },
  ),
};

/** The script to paste, also under a name that optimizing plugins don't minify again. */
const pasted = ['autoload', 'dn-core', 'dn-widgets', 'dn-widgets.classic'];

const outputs = {
  dist,
  widgets: alone('entries/dn-widgets', 'dn-widgets'),
  core: alone('entries/core', 'dn-core'),
  classic: script('dn-widgets', 'dn-widgets.classic'),
  elements,
  [secondEnvironment]: afterStart,
  autoload: alone('entries/autoload', 'autoload'),
  preloadWords: alone('entries/autoload/preload-words', `chunks/preload-words-${version}`),
  ...Object.fromEntries(['screening', 'check', 'fhir'].map((name) => [name, alone(`entries/${name}`, name)])),
  ...Object.fromEntries(languages.map((lang) => [`content_${lang}`, language(lang)])),
};

checkLanguages();

export default defineConfig({
  define,
  plugins: [variants, splitWords, sharedCode, patchExportHelper, minifyTemplates, elementFiles],
  environments: outputs,
  builder: {
    async buildApp({ environments, build }) {
      rmSync('cdn', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(environments)) if (name in outputs) await build(environment);
      forAnyEncoding();
      writeFileSync('cdn/no-shift.css', noShiftStyles);
      for (const name of pasted) copyFileSync(`cdn/${name}.js`, `cdn/${name}.min.js`);
    },
  },
});
