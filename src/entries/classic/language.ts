/** Registers one language's words, for a script tag. It is bundled once for each language. */
import { registerWords } from '../../scope/word-store.js';

registerWords(__LANGUAGE__.contentVersion, __LANGUAGE__.words);
