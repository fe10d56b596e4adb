import { readFileSync } from 'node:fs';
import { contentVersions, languages, parts } from './content-versions.mjs';

const fileName = (lang, part, version) => `words/${lang}-${part}-${version}.js`;

/**
 * Keeps `cdn/dn-widgets.js` one file that needs no other: what it loads on demand lies beside it. The words of other
 * languages are files whose names carry their content's version, so that no cache can mix two versions.
 */
export const apart = {
  name: 'apart',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'widgets',
  resolveId: (id) => (id.endsWith('/changes/accept.js') ? { id: './check.js', external: true } : undefined),
  load: (id) =>
    id.endsWith('/content/words/load.ts')
      ? `export const load = async (lang, part) =>
          (await import(/* @vite-ignore */ \`./${fileName('${lang}', '${part}', '${__CONTENT_VERSIONS__[lang]}')}\`)).default;`
      : undefined,
  generateBundle() {
    for (const lang of languages.filter((each) => each !== 'en')) {
      for (const part of parts) {
        const words = readFileSync(new URL(`../src/content/words/${lang}/${part}.json`, import.meta.url), 'utf8');
        const source = `export default ${JSON.stringify(JSON.parse(words))};\n`;
        this.emitFile({ type: 'asset', fileName: fileName(lang, part, contentVersions[lang]), source });
      }
    }
  },
};
