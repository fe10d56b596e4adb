import { existsSync } from 'node:fs';

const files = {
  'elements/eligibility-check/load-after-start': 'cdn',
  'runtime/load-words': 'cdn',
  'runtime/load-checker': 'cdn',
  'scope/load-head-config': 'cdn',
  'entries/autoload/load-element': 'cdn',
  'entries/autoload/load-preload-words': 'cdn',
};

/**
 * The source files that differ by output: `NAME.ts` is for bundlers, `NAME.VARIANT.ts` next to it for the outputs that list
 * the variant here.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const table = {
  autoload: files,
  elements: files,
  preloadWords: files,
  widgets: {
    ...files,
    'elements/eligibility-check/load-after-start': 'inlined',
    'scope/load-head-config': 'inlined',
  },
  core: { ...files, 'scope/load-head-config': 'inlined' },
  classic: {
    'elements/eligibility-check/load-after-start': 'inlined',
    'runtime/load-words': 'classic',
    'scope/load-head-config': 'inlined',
    'runtime/script-folder': 'classic',
  },
};

/**
 * Resolves a source file to the variant of the output.
 * @type {import('vite').Plugin}
 */
export const variants = {
  name: 'variants',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name in table,
  resolveId: {
    filter: { id: /^\.\.?\/.+\.js$/ },
    async handler(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [, name = ''] = /\/src\/(.+)\.ts$/.exec(resolved?.id ?? '') ?? [];
      const variant = table[this.environment.name]?.[name];
      if (!resolved || !variant) return resolved;
      const id = resolved.id.replace(/ts$/, `${variant}.ts`);
      if (!existsSync(id)) this.error(`build/variants.mjs names ${id}, which is missing`);
      return id;
    },
  },
};
