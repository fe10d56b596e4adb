import type { Content } from '../content/content.js';
import { completeContent } from '../content/complete-content.js';
import * as ar from '../content/words/ar/index.js';
import * as de from '../content/words/de/index.js';
import * as en from '../content/words/en/index.js';
import * as es from '../content/words/es/index.js';
import * as fr from '../content/words/fr/index.js';
import * as zh from '../content/words/zh/index.js';
import { registerWords } from '../scope/word-store.js';
import type { RenderContext } from '../scope/render-context.js';

const words: Readonly<Record<string, typeof en>> = { ar, de, en, es, fr, zh };

/**
 * The complete content for a render context: its language, with the clinic's details and changes. Also registers the words,
 * so that widgets rendered in it find them.
 */
export function contentIn({ language, scope: { details, change } }: RenderContext): Content<typeof en> {
  const localized = words[language.lang] ?? en;
  const own = {
    ...completeContent(language.lang, localized),
    language: { ...language, formats: localized.common.formats },
    details,
  };
  registerWords(own.contentVersion, localized);
  return change?.apply(own, (text) => text) ?? own;
}
