import type { Language } from './languages.js';

const units: Readonly<Record<string, string>> = { ar: 'مم', zh: '毫米' };

/** The unit of depths, for an axis: `mm`. */
export const millimeterUnit = ({ lang }: Language): string => units[lang] ?? 'mm';

/** A depth with its unit after a no-break space: `10 mm`. */
export const millimeters = (language: Language, value: number): string =>
  String(value) + (language.lang === 'zh' ? '' : '\u00a0') + millimeterUnit(language);
