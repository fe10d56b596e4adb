/** All words in French. In a page it registers them, so that none are loaded on demand. */
import { completeContent } from '../../content/complete-content.js';
import * as words from '../../content/words/fr/index.js';
import { registerWords } from '../../scope/word-store.js';

export const content = completeContent('fr', words);

registerWords(content.contentVersion, words);
