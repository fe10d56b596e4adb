import { baseOf } from './languages.js';

/** The separator after a sentence, by the language it ends in: a Chinese full stop includes its own space. */
export const sentenceGap = (lang: string): string => (baseOf(lang) === 'zh' ? '' : ' ');
