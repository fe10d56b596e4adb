import { contentVersions, languages, parts } from './content-versions.mjs';
import { define } from './define.mjs';
import { lines } from './lines.mjs';

const fileName = (lang, part, version) => `words/${lang}-${part}-${version}.js`;

/** The file that reads a script in the page. */
export const headGiven = `chunks/head-given-${JSON.parse(define.__VERSION__)}`;

/** Where `cdn/` is, seen from the files of each output. */
const roots = { widgets: './', autoload: '../', doors: '../' };

const loadWords = (root) => `
  import { contentVersion } from '../content.js';
  export const load = async (lang, part, suffix = '') =>
    (await import(/* @vite-ignore */ \`${root}${fileName('${lang}', '${part}', '${contentVersion({ lang })}')}\${suffix}\`)).default;`;

const loadChecker = (root) => `
  export const loadChecker = (suffix) => import(/* @vite-ignore */ \`${root}check.js\${suffix}\`);`;

const loadHeadGiven = (root) => `
  export const loadHeadGiven = async (suffix) =>
    (await import(/* @vite-ignore */ \`${root}${headGiven}.js\${suffix}\`)).headReader;`;

/**
 * Keeps what scripts load on demand beside them. The words of other languages are files whose names carry their
 * content's version, so that no cache can mix two versions.
 */
export const apart = {
  name: 'apart',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name in roots,
  load(id) {
    const root = roots[this.environment.name];
    if (id.endsWith('/content/words/load.ts')) return loadWords(root);
    if (id.endsWith('/scope/load-checker.ts')) return loadChecker(root);
    if (id.endsWith('/scope/load-head-given.ts') && this.environment.name === 'doors') return loadHeadGiven(root);
  },
  transform: {
    filter: { id: /\/entries\/autoload\.ts$/ },
    handler: (code) =>
      code.replace(
        '(tag) => import(`./elements/${tag}.ts`)',
        '(tag, suffix) => import(/* @vite-ignore */ `./elements/${tag}.js${suffix}`)',
      ),
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
