/**
 * When the built-in content was written. No clinician has reviewed it (a rule of this project: the widgets say so until
 * one has).
 */
export const writtenOn = '2026-11-26';

/** How long content is current before it is due for a new review, in months (a rule of this project). */
export const reviewMonths = 24;
