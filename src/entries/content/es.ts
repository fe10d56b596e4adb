/** Spanish, whole. On a page it registers itself, and none of it is loaded on demand. */
import { whole } from '../../content/whole.js';
import * as words from '../../content/words/es/index.js';
import { offer } from '../../scope/offer.js';

export const content = whole('es', words);

offer(content.contentVersion, words);
