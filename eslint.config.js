import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import baseline from 'eslint-plugin-baseline-js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { requiredFeatures } from './src/elements/shared/required-features.js';

/** Each folder of src/ and those that it may import: the flow of data, see the README. */
const folders = {
  content: [],
  screening: ['content'],
  look: [],
  figures: ['content'],
  runtime: ['content'],
  scope: ['runtime', 'content'],
  handout: ['screening', 'content'],
  node: ['elements', 'scope', 'content'],
  elements: ['look', 'figures', 'scope', 'runtime', 'handout', 'screening', 'content'],
};

const only = (folder, parent, others) => ({ target: `${parent}/${folder}`, from: parent, except: [folder, ...others] });

const zones = [
  ...Object.entries(folders).map(([folder, others]) => only(folder, 'src', others)),
  ...readdirSync('src/elements').map((element) =>
    only(element, 'src/elements', element === 'shared' ? [] : ['shared']),
  ),
];

/** Members newer than 2020, which the Baseline rule doesn't detect on readonly arrays. */
const newerMembers = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'];

const noGlobals = (...globals) => ['error', { globals, checkGlobalObject: true }];

export default defineConfig(
  { ignores: ['cdn/', '**/dist/', 'storybook-static/', '**/.cache/', 'integrations/*/src/'] },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit binds event handlers in templates to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The diff of @open-wc/testing types chai's `equal` as a promise, which is wrong.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    languageOptions: { globals: { window: 'readonly' } },
    plugins: { 'import-x': importX },
    settings: {
      wc: { elementBaseClasses: ['LitElement'] },
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      // WebKit drops the role of a list with `list-style: none`: https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': noGlobals('localStorage', 'sessionStorage', 'fetch'),
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'lit', importNames: ['unsafeCSS'] }],
          patterns: [{ regex: '/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)\\.js$' }],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'cookie', ...newerMembers].map((property) => ({ property })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TemplateElement[value.raw=/<style|\\sstyle=|\\.innerHTML=/]', message: 'A strict CSP blocks it.' },
      ],
    },
  },
  {
    // Code that runs in a page uses no features newer than those that required-features.js checks.
    files: ['src/**/*.ts'],
    ignores: ['src/node/**', 'src/entries/cli.ts'],
    plugins: { 'baseline-js': baseline },
    rules: {
      'baseline-js/use-baseline': [
        'error',
        {
          available: 2020,
          // These are feature-detected: see src/handout/can-print.ts, src/elements/eligibility-check/handout/handout.ts and
          // src/elements/shared/pending-state.ts.
          ignoreFeatures: [
            ...new Set([...requiredFeatures.map(([feature]) => feature), 'print', 'async-clipboard', 'share', 'state']),
          ],
          includeWebApis: { preset: 'type-aware' },
          includeJsBuiltins: { preset: 'type-aware' },
        },
      ],
    },
  },
  {
    // Its tags are static values, which these rules don't support.
    files: ['src/look/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['src/{content,screening}/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^@?lit(-|/|$)', message: 'No Lit in here.' }] }],
    },
  },
  {
    // The command line prints to the console.
    files: ['src/entries/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/scope/**/*.ts'],
    rules: { 'no-restricted-globals': noGlobals('localStorage', 'sessionStorage') },
  },
);
