import { locale } from './format.js';
import type { Written } from './languages.js';
import { hasLastComma, hasOwnFormats } from './regions.js';

/** A list of choices: `a, b, or c`. */
export function anyOf(language: Written, items: readonly string[]): string {
  if (!hasOwnFormats(language)) return new Intl.ListFormat(locale(language), { type: 'disjunction' }).format(items);
  const last = items.slice(-1).join('');
  const first = items.slice(0, -1);
  if (first.length === 0) return last;
  const [, between = '', or = ''] = language.formats.choice.split(/[abc]/);
  const joint = first.length > 1 && hasLastComma(language) ? or : or.replace(',', '');
  // Spanish keeps two vowels apart that sound alike.
  const apart = language.lang === 'es' && /^(h?o|8|11( |$))/i.test(last) ? ' u ' : joint;
  return first.join(between) + apart + last;
}
