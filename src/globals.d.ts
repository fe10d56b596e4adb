/** The package's version. */
declare const __VERSION__: string;

/** Where the folder of the package's files is, seen from a module in it. */
declare const __CDN_FOLDER__: string;

/** One language, in its own script. */
declare const __LANGUAGE__: { readonly contentVersion: string; readonly words: Readonly<Record<string, string>> };

/** The hash of the built-in content, by language. */
declare const __CONTENT_VERSIONS__: Readonly<Record<string, string>>;

/** The elements that have a door, with the parts of the words that each says. */
declare const __PARTS_SAID__: Readonly<Record<string, readonly string[]>>;

/** The elements that have a door, as a list of selectors. */
declare const __TAGS__: string;
