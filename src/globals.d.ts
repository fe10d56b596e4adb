/** The package's version. */
declare const __VERSION__: string;

/** The hash of the built-in content, by language. */
declare const __CONTENT_VERSIONS__: Readonly<Record<string, string>>;
