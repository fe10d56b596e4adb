import { readFileSync } from 'node:fs';

/**
 * The screening in two files: the first has the start screen, the second (`src/elements/eligibility-check/after-start.ts`) the
 * rest. The second is a function of what the first shares with it. An import of the first file would load that again where a
 * page has moved, joined or renamed it, or where its address has a query.
 */
const firstEnvironments = ['core', 'elements'];

export const secondEnvironment = 'afterStart';

/** The texts of the start screen. They are the first of `eligibility`, so that flattened words work for them alone. */
export const startWords = ['start', 'private', 'share'];

const folder = new URL('../src/elements/eligibility-check/', import.meta.url);
const sharedImports = Array.from(
  readFileSync(new URL('shared-code.ts', folder), 'utf8').matchAll(/import \{(.+)\} from '(.+)'/g),
  ([, names = '', source = '']) => ({ names: names.split(',').map((name) => name.trim()), source }),
);

/**
 * Keeps the words of the first file, or those of the second.
 * @type {import('vite').Plugin}
 */
export const splitWords = {
  name: 'split-words',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => [...firstEnvironments, secondEnvironment].includes(name),
  transform: {
    filter: { id: /\/words\/en\/eligibility\.json$/ },
    handler(code) {
      const isFirst = firstEnvironments.includes(this.environment.name);
      const words = Object.entries(JSON.parse(code)).filter(([id]) => startWords.includes(id) === isFirst);
      return { code: JSON.stringify(Object.fromEntries(words)), map: null };
    },
  },
};

const prefix = '\0shared:';

/**
 * In the second file, replaces each module that the first one shares by what it gets from there.
 * @type {import('vite').Plugin}
 */
export const sharedCode = {
  name: 'shared-code',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === secondEnvironment,
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    for (const { source: shared } of sharedImports) {
      const module = await this.resolve(shared, new URL('shared-code.ts', folder).pathname, { skipSelf: true });
      if (module && module.id === resolved?.id) return prefix + shared;
    }
    return resolved;
  },
  load: {
    filter: { id: /^\0shared:/ },
    handler(id) {
      const { names } = sharedImports.find(({ source }) => prefix + source === id) ?? { names: [] };
      return {
        code: names.map((name) => `export const ${name} = sharedCode.${name};`).join('\n'),
        moduleSideEffects: false,
      };
    },
  },
};
