import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { WordTree } from '../src/content/content.js';
import { languages, parts } from './content-versions.mjs';
import { differences } from './differences.js';

const read = (lang: string): WordTree =>
  Object.fromEntries(
    parts.map((part) => [part, JSON.parse(readFileSync(`src/content/words/${lang}/${part}.json`, 'utf8')) as WordTree]),
  );

/** Fails a build when a language is not complete. */
export const completeLanguages: Plugin = {
  name: 'complete-languages',
  buildStart() {
    const problems = languages.flatMap((lang) => differences(lang, read(lang), read('en')));
    if (problems.length > 0) this.error(`The languages differ in their ids:\n${problems.join('\n')}`);
  },
};
