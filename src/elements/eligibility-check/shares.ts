/** What a site may ask a reader to share; by default nothing. */
export const shares = ['nothing', 'outcome', 'answers'] as const;

export type Share = (typeof shares)[number];

/** What is shown at the end: the level of the answers, or a list of the answers without any level. */
export const outcomes = ['level', 'list'] as const;

export type OutcomeDisplay = (typeof outcomes)[number];

/** What the texts say that is shared: without a level, the answers alone. */
export const sharedWords = (
  share: Exclude<Share, 'nothing'>,
  display: OutcomeDisplay,
): 'outcome' | 'answers' | 'list' => (display === 'list' ? 'list' : share);
