import type * as bundled from './words.js';

/** For two files: the first has the words of the start screen, the second the others. `build/define.mjs` splits them. */
export const startWords: typeof bundled.startWords = __START_WORDS__;

export const otherWords: typeof bundled.otherWords = __OTHER_WORDS__;
