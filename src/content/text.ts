/** A text of the content: in the content's language, or marked with its own. */
export type AnyText = string | { readonly text: string };

/** A text where only plain text can stand. */
export const plainText = (text: AnyText): string => (typeof text === 'string' ? text : text.text);
