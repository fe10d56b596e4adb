import type { Evidence } from '../facts/fact.js';

/**
 * The origin of a text: facts and sources; a `rule`, which is a choice of this project (clinical rules, hints,
 * advice, fixed texts); or the `interface`, which states nothing about medicine (labels, buttons, headings).
 */
export type Origin = Evidence | 'rule' | 'interface';

/** A feeling or a question without a fact or source is a rule. */
export const orRule = (basis: Evidence): Origin =>
  basis.facts.length + (basis.sources?.length ?? 0) > 0 ? basis : 'rule';

export const of = (...facts: Evidence['facts']): Evidence => ({ facts });

/** The origins of the texts under `root` that have the ids of these facts. */
export const under = (
  root: string,
  entries: readonly (Evidence & { id: string })[],
  origin = (basis: Evidence): Origin => basis,
) => Object.fromEntries(entries.map((entry) => [`${root}.${entry.id}`, origin(entry)]));
