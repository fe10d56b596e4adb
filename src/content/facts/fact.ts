import type { FactId } from './base.js';

/** A published source: how it is cited, and where it can be read. The citation is the same in every language. */
export interface Source {
  readonly citation: string;
  readonly url?: string | undefined;
}

/** Where a statement comes from: facts of the base content by id, outside sources, or a rule of this project (neither). */
export interface Evidence {
  readonly facts: readonly FactId[];
  readonly sources?: readonly Source[];
}
