import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type LibraryOptions, type Rolldown } from 'vite';
import { forAnyEncoding } from './build/any-encoding.mjs';
import { checkLanguages } from './build/check-languages.js';
import { languages } from './build/content-versions.mjs';
import { define, languageDefine, tags, version } from './build/define.mjs';
import { patchExportHelper } from './build/patch-export-helper.mjs';
import { minifyTemplates } from './build/minify-templates.mjs';
import { noShiftStyles } from './build/no-shift-styles.mjs';
import { modulesOf } from './build/shared-modules.mjs';
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
      external: /^(node:|(lit|@lit|@lit-labs|valibot|lean-qr)(\/|$))/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

const notices = {
  '@?lit': 'Lit, Copyright 2017 Google LLC, BSD-3-Clause',
  'lean-qr': 'lean-qr, Copyright David Evans, MIT',
  valibot: 'Valibot, Copyright Fabian Hiller, MIT',
};

/** The notices of the libraries in a file. */
const notice = ({ moduleIds }: Rolldown.RenderedChunk) =>
  Object.entries(notices)
    .filter(([library]) => moduleIds.some((id) => new RegExp(`node_modules/${library}`).test(id)))
    .map(([, text]) => `/*! ${text} */`)
    .join('\n');

/**
 * For script tags: minified, without bare imports. What is loaded on demand is next to it. `external` modules are in another
 * file.
 */
const cdn = (
  lib: LibraryOptions,
  output: Rolldown.OutputOptions,
  external = new Map<string, unknown>(),
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'cdn',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib,
    rolldownOptions: {
      external: (id) => external.has(id),
      makeAbsoluteExternalsRelative: false,
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: { minify: true, comments: false, codeSplitting: false, postBanner: notice, ...output },
    },
  },
});

/** The path from a file to the `cdn/` folder. */
const cdnFolderFor = (fileName: string) => ({ __CDN_FOLDER__: JSON.stringify(fileName.includes('/') ? '../' : './') });

/** One module without imports. */
const standalone = (entry: string, fileName = entry): EnvironmentOptions => ({
  define: cdnFolderFor(fileName),
  ...cdn({ entry: `src/${entry}.ts`, formats: ['es'], fileName: () => `${fileName}.js` }, {}),
});

/** One script without imports, for a tag with or without `type="module"`. */
const script = (entry: string, fileName: string): EnvironmentOptions =>
  cdn(
    { entry: `src/entries/classic/${entry}.ts`, formats: ['iife'], name: 'none', fileName: () => `${fileName}.js` },
    {},
  );

const language = (lang: string): EnvironmentOptions => ({
  define: languageDefine(lang),
  ...script('language', `content/${lang}`),
});

/**
 * A module that exports a function of the code that another file shares with it, which `shared` lists; see
 * `src/runtime/load-chunk.ts`.
 */
const chunk = (entry: string, name: string, shared: string): EnvironmentOptions =>
  cdn(
    { entry: `src/${entry}.ts`, formats: ['iife'], name: 'chunk', fileName: () => `chunks/${name}-${version}.js` },
    {
      generatedCode: { symbols: false },
      globals: () => 'sharedCode',
      postBanner: (file) => `${notice(file)}export default sharedCode=>{`,
      postFooter: 'return chunk}',
    },
    modulesOf(`${shared}.ts`),
  );

const base = `chunks/base-${version}`;

const baseModules = modulesOf('entries/autoload/base.ts');

/** A module that imports what every widget needs, and nothing else. */
const importingBase = (entry: string, fileName: string): EnvironmentOptions => ({
  define: cdnFolderFor(fileName),
  ...cdn(
    { entry: `src/${entry}.ts`, formats: ['es'], fileName: () => `${fileName}.js` },
    { paths: (id) => (baseModules.has(id) ? `../${base}.js` : id) },
    baseModules,
  ),
});

/** The script to paste, also under a name that optimizing plugins don't minify again. */
const scriptsToPaste = ['autoload', 'dn-core', 'dn-widgets', 'dn-widgets.classic'];

const outputs = {
  dist,
  widgets: standalone('entries/dn-widgets', 'dn-widgets'),
  core: standalone('entries/core', 'dn-core'),
  classic: script('dn-widgets', 'dn-widgets.classic'),
  afterStart: chunk('elements/eligibility-check/after-start', 'after-start', 'elements/eligibility-check/shared-code'),
  handout: chunk(
    'elements/eligibility-check/handout/handout',
    'handout',
    'elements/eligibility-check/handout/handout-code',
  ),
  calendar: chunk('elements/session-timeline/calendar', 'calendar', 'elements/session-timeline/calendar-code'),
  autoload: standalone('entries/autoload', 'autoload'),
  autoload_words: standalone('entries/autoload/preload-words', `chunks/preload-words-${version}`),
  autoload_base: standalone('entries/autoload/base', base),
  autoload_main: importingBase('entries/autoload/main', `chunks/main-${version}`),
  autoload_head: importingBase('scope/head-config', `chunks/head-config-${version}`),
  ...Object.fromEntries(
    tags.map((tag) => [
      `autoload_${tag.replaceAll('-', '_')}`,
      importingBase(`entries/elements/${tag}`, `elements/${tag}`),
    ]),
  ),
  ...Object.fromEntries(['screening', 'check', 'fhir'].map((name) => [name, standalone(`entries/${name}`, name)])),
  ...Object.fromEntries(languages.map((lang) => [`content_${lang}`, language(lang)])),
};

checkLanguages();

export default defineConfig({
  define,
  plugins: [variants, patchExportHelper, minifyTemplates],
  environments: outputs,
  builder: {
    async buildApp({ environments, build }) {
      rmSync('cdn', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(environments)) if (name in outputs) await build(environment);
      forAnyEncoding();
      writeFileSync('cdn/no-shift.css', noShiftStyles);
      for (const name of scriptsToPaste) copyFileSync(`cdn/${name}.js`, `cdn/${name}.min.js`);
    },
  },
});
