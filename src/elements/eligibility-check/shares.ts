/** What a site may ask a reader to share; by default nothing. */
export const shares = ['nothing', 'outcome', 'answers'] as const;

export type Share = (typeof shares)[number];
