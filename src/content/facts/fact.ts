import type { SourceId } from './sources.js';

/** Where a statement comes from: facts of the base content by id, outside sources, or a rule of this project (neither). */
export interface Basis {
  readonly facts: readonly string[];
  readonly sources?: readonly SourceId[];
}
