/** What the bench puts on a page's window. */
interface Window {
  /** How to use the page: each contender has its own. */
  bench: {
    /** Whether what is to be read is there. */
    isDrawn: () => boolean;
    /** The button that shows the questions, where a page has one. */
    start?: () => HTMLElement | undefined;
    /** What to press to answer a question: `yes` to the last, `no` to the others, or the least cautious of ours. */
    answer: (index: number) => Element | null | undefined;
    /** The button that shows the outcome, where a page has one. */
    finish?: () => HTMLElement | undefined;
    /** The outcome, once it is shown. */
    outcome: () => string | null | undefined;
  };
  measured: {
    /** When Start was first shown, in ms since the navigation. */
    started?: number;
    /** When the questions could first be answered. */
    ready?: number;
    /** The files that were there when Start was shown. */
    firstFiles?: string[];
    shift: number;
    /** The longest interaction in ms: from input to the next frame. */
    longest: number;
    /** From the last press to the outcome, in ms. */
    outcome?: number;
  };
}
