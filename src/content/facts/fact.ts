import type { FactId } from './base.js';

/** Where a statement comes from: facts of the base content by id, outside sources, or a rule of this project (neither). */
export interface Basis {
  readonly facts: readonly FactId[];
  /** Ids of sources: built-in ones, or a clinic's own. */
  readonly sources?: readonly string[];
}
