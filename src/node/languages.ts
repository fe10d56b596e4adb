import type { Content } from '../content/content.js';
import type { Language } from '../content/languages.js';
import * as ar from '../content/words/ar/index.js';
import * as de from '../content/words/de/index.js';
import * as en from '../content/words/en/index.js';
import * as es from '../content/words/es/index.js';
import * as fr from '../content/words/fr/index.js';
import * as zh from '../content/words/zh/index.js';
import { offer } from '../scope/offer.js';

const words: Readonly<Record<string, typeof en>> = { ar, de, en, es, fr, zh };

/** A built-in language whole: from then on a widget that is rendered in it finds its words. */
export function contentIn({ lang }: Language): Content<typeof en> {
  return offer(lang, words[lang] ?? en);
}
