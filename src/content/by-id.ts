/**
 * The one of a list that has an id. What decides a level is found by this, and not by a function that a page could have
 * replaced.
 */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: unknown): T | undefined {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return list[index];
  return undefined;
}
