/** Loads a part of a language's words. Only files that no bundler serves can be asked for at another address. */
export const load: (lang: string, part: string, suffix?: string) => Promise<unknown> = async (lang, part) => {
  const { default: words } = (await import(`./${lang}/${part}.json`)) as { default: unknown };
  return words;
};
