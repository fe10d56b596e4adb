/** Arabic, whole. On a page it registers itself, and none of it is loaded on demand. */
import { whole } from '../../content/whole.js';
import * as words from '../../content/words/ar/index.js';
import { registerWords } from '../../scope/word-store.js';

export const content = whole('ar', words);

registerWords(content.contentVersion, words);
