/** Loads a part of a language's words. */
export async function load(lang: string, part: string): Promise<unknown> {
  const { default: words } = (await import(`./${lang}/${part}.json`)) as { default: unknown };
  return words;
}
