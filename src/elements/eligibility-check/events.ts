import type { Level } from '../../content/levels.js';
import type { Answers } from '../../screening/assess.js';

/** The reader started the screening. */
export class EligibilityStartEvent extends Event {
  constructor() {
    super('dn-eligibility-start');
  }
}

/** A question is shown. The event has its position, and nothing about the answers. */
export class EligibilityStepEvent extends Event {
  constructor(
    /** The question's index, from 0. */
    readonly index: number,
    /** How many questions there are. */
    readonly total: number,
  ) {
    super('dn-eligibility-step');
  }
}

/** The reader reached an outcome. The event has the outcome only with `share` and the reader's agreement. */
export class EligibilityCompleteEvent extends Event {
  /** The outcome's level; only when the reader agreed to share it. */
  declare readonly outcome?: Level;
  /** Question id → answer id; only when the reader agreed to share the answers. */
  declare readonly answers?: Answers;

  constructor(shared: { readonly outcome?: Level; readonly answers?: Answers }) {
    super('dn-eligibility-complete');
    Object.assign(this, shared);
  }
}

/** The reader started again; every answer is cleared. */
export class EligibilityRestartEvent extends Event {
  constructor() {
    super('dn-eligibility-restart');
  }
}

declare global {
  interface HTMLElementEventMap {
    'dn-eligibility-start': EligibilityStartEvent;
    'dn-eligibility-step': EligibilityStepEvent;
    'dn-eligibility-complete': EligibilityCompleteEvent;
    'dn-eligibility-restart': EligibilityRestartEvent;
  }
}
