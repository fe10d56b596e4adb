import type { Details } from './details.js';

/** The language that words are written in, as a page says it. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What a widget says: its words, their language, and the clinic's details. */
export interface Content<Words> {
  readonly language: Language;
  readonly words: Words;
  readonly details: Details;
}

export const english: Language = { lang: 'en', dir: 'ltr' };
