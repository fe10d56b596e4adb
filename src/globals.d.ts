/** The package's version. */
declare const __VERSION__: string;

/** Where the folder of the package's files is, seen from a module in it. */
declare const __CDN_FOLDER__: string;

/** One language, in its own script. */
declare const __LANGUAGE__: { readonly contentVersion: string; readonly words: Readonly<Record<string, string>> };

/** The hash of the built-in content, by language. */
declare const __CONTENT_VERSIONS__: Readonly<Record<string, string>>;

/** The English words of the screening: those of the start screen, and the others. */
declare const __START_WORDS__: typeof import('./elements/eligibility-check/words.js').startWords;
declare const __OTHER_WORDS__: typeof import('./elements/eligibility-check/words.js').otherWords;

/** Every element, as a list of selectors: the keys of content/word-parts.json. */
declare const __TAGS__: string;
