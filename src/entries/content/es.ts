/** All words in Spanish. In a page it registers them, so that none are loaded on demand. */
import { completeContent } from '../../content/complete-content.js';
import * as words from '../../content/words/es/index.js';
import { registerWords } from '../../scope/word-store.js';

export const content = completeContent('es', words);

registerWords(content.contentVersion, words);
