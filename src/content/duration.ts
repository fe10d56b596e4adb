import { locale } from './format.js';
import type { Language } from './languages.js';

/** A time with its unit: `15 minutes`, or from one to another, `10–15 minutes`. */
export function duration(
  language: Language,
  unit: 'minute' | 'day' | 'week' | 'month',
  from: number,
  to = from,
): string {
  const format = new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' });
  // A range of one value would be written as an estimate: `~15 minutes`.
  if (from === to) return format.format(from);
  // Firefox 115 writes no range; each value with its unit is right in every language.
  const range = (format as Partial<Intl.NumberFormat>).formatRange?.(from, to);
  return range ?? `${format.format(from)} – ${format.format(to)}`;
}
