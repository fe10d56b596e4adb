import { mkdirSync, writeFileSync } from 'node:fs';
import { contentVersions, languages, parts } from './content-versions.mjs';
import { flattenWords } from './flatten-words.mjs';

const folder = new URL('../cdn/words/', import.meta.url);

/**
 * Writes the words that scripts load on demand: a file for each part of a language. Its name includes the content's version,
 * so that caches can't mix versions. English is in the scripts.
 */
mkdirSync(folder, { recursive: true });
for (const lang of languages.filter((each) => each !== 'en')) {
  for (const part of parts) {
    const file = new URL(`${lang}-${part}-${contentVersions[lang]}.js`, folder);
    writeFileSync(file, `export default ${JSON.stringify(flattenWords(lang, part))};\n`);
  }
}
