import { baseOf } from './languages.js';

/** What parts a sentence from the next one, by the language it ends in: the full stop of Chinese brings its own space. */
export const sentenceGap = (lang: string): string => (baseOf(lang) === 'zh' ? '' : ' ');
