import { regional } from './format.js';
import type { LanguageWithFormats } from './languages.js';

/** The regions of English that put a comma before the last of several choices. */
const lastComma = /^en(AE|AS|BI|GU|JP|MH|MP|PH|PR|UM|US|VI)?$/;

/** Spanish uses another conjunction before a word that starts with the same vowel sound. */
const soundsLikeO = /^(h?o|8|11( |$))/i;

/** A list of at least one choice: `a, b, or c`. */
export function anyOf(language: LanguageWithFormats, items: readonly string[]): string {
  const [, between, or] = language.formats.choice.split(/[abc]/);
  return items.reduce((text, item, index) => {
    if (index < items.length - 1) return text + String(between) + item;
    if (language.lang === 'es' && soundsLikeO.test(item)) return `${text} u ${item}`;
    return text + (index > 1 && lastComma.test(regional(language)) ? ',' : '') + String(or) + item;
  });
}
