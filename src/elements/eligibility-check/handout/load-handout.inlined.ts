import * as handout from './handout.js';
import type * as bundled from './load-handout.js';

/** For the classic script, because a page at a `file:` URL can't load modules. */
export const loadHandout: typeof bundled.loadHandout = () => Promise.resolve(handout);
