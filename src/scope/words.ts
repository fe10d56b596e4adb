import { english, type Language } from '../content/languages.js';
import { load } from '../content/words/load.js';
import { pageScope } from './page-scope.js';
import { tellOnce } from './tell.js';
import { partsOf } from './word-store.js';

/** A widget's words in a language. */
export interface Said<Words> {
  readonly language: Language;
  readonly words: Words;
}

const loading = new Set<string>();

/**
 * A widget's words in a language: at once where they are here, else nothing until they have been loaded, which is
 * announced to the page. English, which every widget brings along, stands in for a language that can't be loaded.
 */
export function wordsIn<Words extends object>(language: Language, brought: Words): Said<Words> | undefined {
  if (language.lang === english.lang) return { language: english, words: brought };
  const parts = partsOf(language);
  const names = Object.keys(brought);
  for (const name of names) if (!(name in parts)) void loadPart(language, name);
  if (!names.every((name) => name in parts)) return undefined;
  return names.every((name) => parts[name])
    ? { language, words: parts as Words }
    : { language: english, words: brought };
}

async function loadPart(language: Language, name: string): Promise<void> {
  const key = `${language.lang}/${name}`;
  if (loading.has(key)) return;
  loading.add(key);
  const words = await load(language.lang, name).catch(() => undefined);
  const parts = partsOf(language);
  // A script with the whole language may have come meanwhile.
  if (parts[name]) return;
  if (!words) {
    tellOnce(
      `dn-widgets can't load its words for lang="${language.lang}" and says them in English; see that every file of the package is served.`,
      console.error,
    );
  }
  parts[name] = words;
  pageScope().announce();
}
