/** Something of a clinic's that was left out: where it stands, and what is wrong and how to mend it. */
export interface Problem {
  readonly path: string;
  /** Ends the sentence that the path begins. */
  readonly reason: string;
}
