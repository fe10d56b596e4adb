/** Something that was left out of a clinic's input: its path, and what is wrong and how to fix it. */
export interface Problem {
  readonly path: string;
  /** Completes the sentence that starts with the path. */
  readonly reason: string;
}
