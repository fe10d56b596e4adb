/** Registers one language's words, for a script tag. Its bundle is made once a language. */
import { registerWords } from '../../scope/word-store.js';

registerWords(__LANGUAGE__.contentVersion, __LANGUAGE__.words);
