/** All words in English. In a page it registers them, so that none are loaded on demand. */
import { completeContent } from '../../content/complete-content.js';
import * as words from '../../content/words/en/index.js';
import { registerWords } from '../../scope/word-store.js';

export const content = completeContent('en', words);

registerWords(content.contentVersion, words);
