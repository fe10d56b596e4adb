import type { WordTree } from './content.js';

/** Every text of a word tree with its id, such as `effects.soreness.advice`. */
export function textsById(words: WordTree, above = ''): [id: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : textsById(value as WordTree, `${above}${key}.`),
  );
}

/** The names of the placeholders of a text: `to` of `more than {to}`. */
export const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
