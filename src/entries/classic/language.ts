/** Registers one language's words, for a script tag. Its bundle is made once a language. */
import { offer } from '../../scope/offer.js';

offer(__LANGUAGE__.contentVersion, __LANGUAGE__.words);
