/** A language of the words, and the region that the page asks for. */
export interface Language {
  /** The language of its words: `zh`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The script of its words, where readers of the language use more than one. */
  readonly script?: string;
  /** Affects how numbers and dates are written, never the words: `MX` of `es-MX`. */
  readonly region?: string;
}

/** How a language writes durations, dates and choices; in `common.json`. */
export interface Formats {
  /** The plural forms of a unit: singular and plural; in Arabic one, two, 3 to 10, and 11 to 99; one in Chinese. */
  readonly minute: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  /** The names of the months, or in Chinese the suffix of their numbers. */
  readonly months: string;
  readonly date: string;
  /** A choice of `a`, `b` and `c`. */
  readonly choice: string;
}

/** A language with its formats. */
export interface LanguageWithFormats extends Language {
  readonly formats: Formats;
}

export const english: Language = { lang: 'en', dir: 'ltr' };

/** The built-in languages, English first. None has been reviewed by a clinician yet. */
export const languages: readonly Language[] = [
  english,
  { lang: 'ar', dir: 'rtl' },
  { lang: 'de', dir: 'ltr' },
  { lang: 'es', dir: 'ltr' },
  { lang: 'fr', dir: 'ltr' },
  { lang: 'zh', dir: 'ltr', script: 'Hans' },
];

/** The `lang` of texts in the language, for fonts and screen reader voices: `zh-Hans`, and `es` for any region. */
export const tagOf = ({ lang, script }: Language): string => (script ? `${lang}-${script}` : lang);

/** The normalized form of a tag; nothing if it is invalid. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The primary language of a tag: `es` of `es-MX`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The built-in language for a tag, with the tag's region. Default: English. */
export function languageFor(tag: string): Language {
  const base = baseOf(tag);
  const language = languages.find(({ lang }) => lang === base);
  const region = localeOf(tag)?.region;
  return language && region ? { ...language, region } : (language ?? english);
}

/** Whether a tag means Chinese in traditional characters, as `zh-TW` does. */
export const isTraditional = (tag: string): boolean =>
  baseOf(tag) === 'zh' && localeOf(tag)?.maximize().script === 'Hant';
