import { anyOf } from './any-of.js';
import type { LanguageWithFormats } from './languages.js';

type Unit = 'minute' | 'day' | 'week' | 'month';

/** The plural form of a unit for an integer. */
function formOf(lang: string, value: number): number {
  const rest = value % 100;
  if (lang === 'ar') return value === 2 ? 1 : rest < 3 ? 0 : rest < 11 ? 2 : 3;
  return value === 1 || (lang === 'fr' && value === 0) ? 0 : 1;
}

/** An integer with its unit. Arabic needs no number for one and two; French joins both with a no-break space. */
function time(language: LanguageWithFormats, unit: Unit, value: number): string {
  const { lang } = language;
  const forms = language.formats[unit].split(' ');
  const text = forms[formOf(lang, value)] ?? forms.join('');
  if (lang === 'ar' && (value === 1 || value === 2)) return text;
  return String(value) + ({ fr: '\u00a0', zh: '' }[lang] ?? ' ') + text;
}

/** The languages that write a range in words: before it, and between its ends. Others use a dash. */
const inWords: Partial<Record<string, readonly [before: string, between: string]>> = {
  ar: ['من ', ' إلى '],
  de: ['', ' bis '],
  es: ['de ', ' a '],
  fr: ['', ' à '],
};

/**
 * A duration with its unit: `15 minutes`, or a range, `10–15 minutes`. `Intl`'s `formatRange` is not used: it has no
 * Arabic for ranges from one or two, and uses a hyphen in Spanish and Chinese.
 */
export function duration(language: LanguageWithFormats, unit: Unit, from: number, to = from): string {
  const end = time(language, unit, to);
  if (from === to) return end;
  const { lang } = language;
  // Arabic has words for one and two of a unit, without a number before the dash.
  const isCounted = lang !== 'ar' || from > 2;
  const start = isCounted ? String(from) : time(language, unit, from);
  const words = lang === 'ar' && isCounted ? undefined : inWords[lang];
  if (!words) return `${start}–${end}`;
  if (to - from === 1) return anyOf(language, [start, end]);
  const [before, between] = words;
  // After a preposition the Arabic dual has another ending.
  return `${before}${isCounted ? start : start.replace(/ان$/, 'ين')}${between}${end}`;
}
