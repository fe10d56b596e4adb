/** A language that words are written in, and the region of the page that asks for it. */
export interface Language {
  /** Names its words: `zh`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The script of its words, where readers of the language use more than one. */
  readonly script?: string;
  /** Decides how numbers and dates are written, never what is said: `MX` of `es-MX`. */
  readonly region?: string;
}

/** How a language writes times, days and choices; `common.json` has it among the language's words. */
export interface Formats {
  /** One of a unit, and several: in Arabic one, two, 3 to 10, and 11 to 99. Chinese has one form. */
  readonly minute: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  /** The names of the months, or in Chinese what stands behind their numbers. */
  readonly months: string;
  readonly date: string;
  /** A choice of `a`, `b` and `c`. */
  readonly choice: string;
}

/** A language with how it writes. */
export interface Written extends Language {
  readonly formats: Formats;
}

export const english: Language = { lang: 'en', dir: 'ltr' };

/** The languages that are built in, English first. None has been reviewed by a clinician yet. */
export const languages: readonly Language[] = [
  english,
  { lang: 'ar', dir: 'rtl' },
  { lang: 'de', dir: 'ltr' },
  { lang: 'es', dir: 'ltr' },
  { lang: 'fr', dir: 'ltr' },
  { lang: 'zh', dir: 'ltr', script: 'Hans' },
];

/** How a text in the language is marked, so that fonts and voices are right: `zh-Hans`, and `es` for any region. */
export const tagOf = ({ lang, script }: Language): string => (script ? `${lang}-${script}` : lang);

/** A tag as a page may write it; none where it is no valid tag. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The primary language of a tag: `es` of `es-MX`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The built-in language for a tag, with the tag's region: the one it names or its base, else English. */
export function languageFor(tag: string): Language {
  const base = baseOf(tag);
  const language = languages.find(({ lang }) => lang === base);
  const region = localeOf(tag)?.region;
  return language && region ? { ...language, region } : (language ?? english);
}

/** Whether a tag asks for Chinese in traditional characters, as `zh-TW` does. */
export const isTraditional = (tag: string): boolean =>
  baseOf(tag) === 'zh' && localeOf(tag)?.maximize().script === 'Hant';
