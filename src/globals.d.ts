/** The package's version. */
declare const __VERSION__: string;

/** The hash of the built-in content, by language. */
declare const __CONTENT_VERSIONS__: Readonly<Record<string, string>>;

/** The elements that have a door, with the parts of the words that each says. */
declare const __PARTS_SAID__: Readonly<Record<string, readonly string[]>>;

/** The elements that have a door, as a list of selectors. */
declare const __TAGS__: string;
