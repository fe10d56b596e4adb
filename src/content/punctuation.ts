import { baseOf } from './languages.js';

interface Punctuation {
  /** Between a label and its text. */
  readonly colon: string;
  /** Between the items of a list. */
  readonly comma: string;
}

const own: Readonly<Record<string, Punctuation>> = {
  ar: { colon: ': ', comma: '، ' },
  fr: { colon: '\u00A0: ', comma: ', ' },
  zh: { colon: '：', comma: '、' },
};

/** The marks of a language, with the spaces that belong to them. */
export const punctuation = (lang: string): Punctuation => own[baseOf(lang)] ?? { colon: ': ', comma: ', ' };
