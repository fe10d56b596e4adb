import type { Details } from './details.js';
import { reviewMonths, writtenOn } from './facts/review.js';

/** Who has reviewed a content, and until when it holds. */
export interface Review {
  /** Missing where nobody has. */
  readonly by?: { readonly reviewer: string; readonly date: string };
  /** The day it is due for a new review. */
  readonly due: string;
  readonly isDue: boolean;
}

/** A clinic's reviewer counts only while the review names the content that is shown. */
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
