import type { Problem } from '../content/problem.js';

/** What a `dn-content` gives has changed. */
export class ContentChangeEvent extends Event {
  constructor() {
    super('dn-content-change');
  }
}

/** Some of what a `dn-content` was given was left out. */
export class ContentProblemEvent extends Event {
  constructor(
    /** What was left out, and why. */
    readonly problems: readonly Problem[],
  ) {
    super('dn-content-problem');
  }
}

declare global {
  interface HTMLElementEventMap {
    'dn-content-change': ContentChangeEvent;
    'dn-content-problem': ContentProblemEvent;
  }
}
