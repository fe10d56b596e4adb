/**
 * The item of a list that has an id. Code that decides a level uses this instead of built-in functions, which a page could
 * have replaced.
 */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: unknown): T | undefined {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return list[index];
  return undefined;
}
