import { contentVersions, languages, parts } from './content-versions.mjs';
import { lines } from './lines.mjs';

const fileName = (lang, part, version) => `words/${lang}-${part}-${version}.js`;

/** Where `cdn/` is, seen from the files of each output. */
const roots = { widgets: './', autoload: '../', doors: '../' };

const loadWords = (root) => `
  import { contentVersion } from '../content.js';
  export const load = async (lang, part) =>
    (await import(/* @vite-ignore */ \`${root}${fileName('${lang}', '${part}', '${contentVersion({ lang })}')}\`)).default;`;

/**
 * Keeps what scripts load on demand beside them. The words of other languages are files whose names carry their
 * content's version, so that no cache can mix two versions.
 */
export const apart = {
  name: 'apart',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name in roots,
  resolveId(id) {
    const root = roots[this.environment.name];
    if (id.endsWith('/changes/accept.js')) return { id: `${root}check.js`, external: true };
  },
  load(id) {
    if (id.endsWith('/content/words/load.ts')) return loadWords(roots[this.environment.name]);
  },
  transform: {
    filter: { id: /\/entries\/autoload\.ts$/ },
    handler: (code) =>
      code.replace('import(`./elements/${tag}.ts`)', 'import(/* @vite-ignore */ `./elements/${tag}.js`)'),
  },
  generateBundle() {
    if (this.environment.name !== 'widgets') return;
    for (const lang of languages.filter((each) => each !== 'en')) {
      for (const part of parts) {
        const source = `export default ${JSON.stringify(lines(lang, part))};\n`;
        this.emitFile({ type: 'asset', fileName: fileName(lang, part, contentVersions[lang]), source });
      }
    }
  },
};
