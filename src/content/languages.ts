/** A language that words are written in, as a page says it. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export const english: Language = { lang: 'en', dir: 'ltr' };

/** The languages that are built in, English first. Chinese is simplified. None has been reviewed by a clinician yet. */
export const languages: readonly Language[] = [
  english,
  { lang: 'ar', dir: 'rtl' },
  { lang: 'de', dir: 'ltr' },
  { lang: 'es', dir: 'ltr' },
  { lang: 'fr', dir: 'ltr' },
  { lang: 'zh', dir: 'ltr' },
];

/** The primary language of a tag: `es` of `es-MX`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The built-in language for a tag: the one it names or its base, else English. */
export function languageFor(tag: string): Language {
  return languages.find(({ lang }) => lang === baseOf(tag)) ?? english;
}
