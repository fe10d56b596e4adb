import type { FactId } from './base.js';

/** A published source: its citation, which is the same in every language, and its address. */
export interface Source {
  readonly citation: string;
  readonly url?: string | undefined;
}

/** The evidence for a statement: facts of the base article by id, outside sources, or a rule of this project (neither). */
export interface Evidence {
  readonly facts: readonly FactId[];
  readonly sources?: readonly Source[];
}
