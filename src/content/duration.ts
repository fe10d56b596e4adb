import { anyOf } from './any-of.js';
import { locale, number } from './format.js';
import type { Language } from './languages.js';

type Unit = 'minute' | 'day' | 'week' | 'month';

/** French holds a number and its unit on one line; engines do so for some units only. */
function time(language: Language, unit: Unit, value: number): string {
  const format = new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' });
  const text = format.format(value);
  return language.lang === 'fr' ? text.replace(' ', '\u00a0') : text;
}

/** The languages that say a range in words: what stands before it, and between its ends. Others write a dash. */
const inWords: Partial<Record<string, readonly [before: string, between: string]>> = {
  ar: ['من ', ' إلى '],
  de: ['', ' bis '],
  es: ['de ', ' a '],
  fr: ['', ' à '],
};

/**
 * A time with its unit: `15 minutes`, or from one to another, `10–15 minutes`. Written here and not by `formatRange`,
 * which knows no Arabic for one or two to something, and puts a hyphen into Spanish and Chinese.
 */
export function duration(language: Language, unit: Unit, from: number, to = from): string {
  const end = time(language, unit, to);
  if (from === to) return end;
  const { lang } = language;
  // Arabic has words for one and two of a unit, without a number that a dash could follow.
  const isCounted = lang !== 'ar' || from > 2;
  const start = isCounted ? number(language, from) : time(language, unit, from);
  const words = lang === 'ar' && isCounted ? undefined : inWords[lang];
  if (!words) return `${start}–${end}`;
  if (to - from === 1) return anyOf(language, [start, end]);
  const [before, between] = words;
  // Behind a preposition the Arabic dual ends otherwise.
  return `${before}${isCounted ? start : start.replace(/ان$/, 'ين')}${between}${end}`;
}
