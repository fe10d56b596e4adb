import { readFileSync } from 'node:fs';
import { claimLanguages } from '../src/content/changes/claims.js';
import type { WordTree } from '../src/content/content.js';
import { languages as listed } from '../src/content/languages.js';
import { languages, parts } from './content-versions.mjs';
import { differences } from './differences.js';
import { languageLists, missingLanguages } from './language-lists.mjs';
import { untranslated } from './untranslated.mjs';

const read = (lang: string): WordTree =>
  Object.fromEntries(
    parts.map((part) => [part, JSON.parse(readFileSync(`src/content/words/${lang}/${part}.json`, 'utf8')) as WordTree]),
  );

const lists = {
  ...languageLists,
  'src/content/languages.ts': listed.map(({ lang }) => lang),
  'src/content/changes/claims.ts': claimLanguages,
};

/**
 * Throws if a language is missing in a list or incomplete. Warns about one with English texts: a test keeps it from
 * release.
 */
export function checkLanguages(): void {
  const missing = missingLanguages(lists);
  if (missing.length > 0) throw new Error(`A language must be in every list:\n${missing.join('\n')}`);
  const problems = languages.flatMap((lang) => differences(lang, read(lang), read('en')));
  if (problems.length > 0) throw new Error(`The languages differ in their ids:\n${problems.join('\n')}`);
  for (const lang of languages) {
    const files = untranslated(lang).map(([file, count]) => `${file} (${String(count)})`);
    if (files.length > 0) console.warn(`English texts are left in src/content/words/${lang}: ${files.join(', ')}`);
  }
}
