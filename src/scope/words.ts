import { contentVersion } from '../content/content.js';
import { english, type Language } from '../content/languages.js';
import { howToFix, retry } from '../runtime/loading.js';
import { loadWords } from '../runtime/load-words.js';
import { pageScope } from './page-scope.js';
import { logOnce } from '../runtime/log-once.js';
import { partsOf, partsWithIds } from './word-store.js';

/** A widget's words in a language. */
export interface LocalizedWords<Words> {
  readonly language: Language;
  readonly words: Words;
}

const loading = new Set<string>();

/**
 * A widget's words in a language, if they are loaded. Otherwise it loads them and announces that to the page. The fallback,
 * for a language that can't be loaded, is English, which every widget includes.
 */
export function wordsIn<Words extends object>(language: Language, fallback: Words): LocalizedWords<Words> | undefined {
  if (language.lang === english.lang) return { language, words: fallback };
  const version = contentVersion(language);
  const parts = partsOf(version);
  const names = Object.keys(fallback);
  for (const name of names) if (!(name in parts)) void loadPart(language, name, parts);
  if (!names.every((name) => name in parts)) return undefined;
  return names.every((name) => parts[name])
    ? { language, words: partsWithIds(version, fallback) as Words }
    : { language: english, words: fallback };
}

async function loadPart({ lang }: Language, name: string, parts: Record<string, unknown>): Promise<void> {
  const key = `${lang}/${name}`;
  if (loading.has(key)) return;
  loading.add(key);
  const set = (words: unknown) => {
    // A script with the whole language may have registered it in the meantime.
    parts[name] ??= words;
    pageScope().announce();
  };
  const onFailure = () => {
    set(undefined);
    logOnce(
      `dn-widgets can't load its words for lang="${lang}" and shows them in English; ${howToFix}.`,
      console.error,
    );
  };
  const words = await retry((suffix) => loadWords(lang, name, suffix), { onFailure });
  if (words) set(words);
  else if (!parts[name]) onFailure();
}
