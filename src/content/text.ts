/** A text of the content: in the content's language, or marked with its own. */
export type AnyText = string | { readonly text: string };

/** A text as a string, for where only strings are allowed. */
export const plainText = (text: AnyText): string => (typeof text === 'string' ? text : text.text);
