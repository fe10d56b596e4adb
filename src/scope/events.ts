import type { Problem } from '../content/problem.js';

/** The content that a `dn-content` provides has changed. */
export class ContentChangeEvent extends Event {
  constructor() {
    super('dn-content-change');
  }
}

/** Some of the input of a `dn-content` was left out. */
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
