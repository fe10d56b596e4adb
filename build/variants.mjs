import { existsSync } from 'node:fs';

const separateFiles = {
  'scope/is-server': 'browser',
  'runtime/load-words': 'cdn',
  'runtime/load-validator': 'cdn',
  'scope/load-head-config': 'cdn',
  'entries/autoload/load-element': 'cdn',
  'entries/autoload/load-preload-words': 'cdn',
};

const separateCalendar = { 'elements/session-timeline/load-calendar': 'cdn' };

const separateAfterStart = {
  ...separateFiles,
  ...separateCalendar,
  'elements/eligibility-check/load-after-start': 'cdn',
  'elements/eligibility-check/words': 'cdn',
};

/**
 * The source files that differ by output: `NAME.ts` is for bundlers, and for every output that is missing here;
 * `NAME.VARIANT.ts` next to it is for the outputs that list the variant. Keys are the names of outputs in `vite.config.ts`, up to
 * an underscore.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const table = {
  afterStart: {
    'scope/is-server': 'browser',
    'elements/eligibility-check/words': 'cdn',
    'elements/eligibility-check/handout/load-handout': 'cdn',
  },
  handout: { 'scope/is-server': 'browser', 'elements/eligibility-check/handout/load-fhir': 'cdn' },
  calendar: { 'scope/is-server': 'browser' },
  autoload: separateAfterStart,
  widgets: {
    ...separateFiles,
    ...separateCalendar,
    'elements/eligibility-check/load-after-start': 'inlined',
    'elements/eligibility-check/handout/load-handout': 'cdn',
    'scope/load-head-config': 'inlined',
  },
  core: { ...separateAfterStart, 'scope/load-head-config': 'inlined' },
  classic: {
    'scope/is-server': 'browser',
    'elements/eligibility-check/load-after-start': 'inlined',
    'elements/eligibility-check/handout/load-handout': 'inlined',
    'elements/eligibility-check/handout/load-fhir': 'cdn',
    'elements/session-timeline/load-calendar': 'inlined',
    'runtime/load-words': 'classic',
    'scope/load-head-config': 'inlined',
    'runtime/script-folder': 'classic',
  },
};

/**
 * The outputs of the autoloader are `autoload`, `autoload_base` and so on.
 * @param {string} environment
 */
const variantsFor = (environment) => table[environment.split('_')[0] ?? ''];

/**
 * Resolves a source file to the variant of the output.
 * @type {import('vite').Plugin}
 */
export const variants = {
  name: 'variants',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => variantsFor(name) !== undefined,
  resolveId: {
    filter: { id: /^\.\.?\/.+\.js$/ },
    async handler(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [, name = ''] = /\/src\/(.+)\.ts$/.exec(resolved?.id ?? '') ?? [];
      const variant = variantsFor(this.environment.name)?.[name];
      if (!resolved || !variant) return resolved;
      const id = resolved.id.replace(/ts$/, `${variant}.ts`);
      if (!existsSync(id)) this.error(`build/variants.mjs names ${id}, which is missing`);
      return id;
    },
  },
};
