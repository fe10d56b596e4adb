/** Loads a part of a language's words, through the page's bundler. `load-words.cdn.ts` does it for script tags. */
export const loadWords: (lang: string, part: string, suffix?: string) => Promise<unknown> = async (lang, part) => {
  const { default: words } = (await import(`../content/words/${lang}/${part}.json`)) as { default: unknown };
  return words;
};
