const doors = import.meta.glob('../entries/elements/*.ts');

/** Loads the door of an element. */
export const enter = (tag: string): Promise<unknown> | undefined => doors[`../entries/elements/${tag}.ts`]?.();
