export const kinds = ['needling', 'combined'] as const;

/** A kind of session: needling alone, or with other therapies. */
export type Kind = (typeof kinds)[number];
