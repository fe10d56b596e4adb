import type { Details } from './details.js';
import { reviewMonths, writtenOn } from './facts/content-date.js';

/** Who reviewed the content, and when it is due for a new review. */
export interface Review {
  /** Missing if nobody has. */
  readonly by?: { readonly reviewer: string; readonly date: string };
  /** The day it is due for a new review. */
  readonly due: string;
  readonly isDue: boolean;
}

/** A clinic's reviewer counts only while the review refers to the content that is shown. */
export function reviewOf({ reviewer, reviewedOn, reviewedContent = '' }: Details, shown: string, now: Date): Review {
  const named = reviewedContent.split(/\s+/).includes(shown);
  const counts = named && reviewer && reviewedOn && new Date(reviewedOn) <= now;
  const due = new Date(counts ? reviewedOn : writtenOn);
  due.setUTCMonth(due.getUTCMonth() + reviewMonths);
  return {
    ...(counts && { by: { reviewer, date: reviewedOn } }),
    due: due.toISOString().slice(0, 10),
    isDue: now >= due,
  };
}
