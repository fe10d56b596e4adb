/** Loads a part of a language's words. This variant is for bundlers, `load-words.cdn.ts` for script tags. */
export const loadWords: (lang: string, part: string, suffix?: string) => Promise<unknown> = async (lang, part) => {
  const { default: words } = (await import(`../content/words/${lang}/${part}.json`)) as { default: unknown };
  return words;
};
