import type { Evidence } from '../facts/fact.js';

/**
 * The origin of a text: facts and sources; a `rule`, which is a choice of this project (clinical rules, hints,
 * advice, fixed texts); or the `interface`, which states nothing about medicine (labels, buttons, headings).
 */
export type Origin = Evidence | 'rule' | 'interface';

/** A feeling or a question without a fact or source is a rule. */
export const orRule = (evidence: Evidence): Origin =>
  evidence.facts.length + (evidence.sources?.length ?? 0) > 0 ? evidence : 'rule';

export const of = (...facts: Evidence['facts']): Evidence => ({ facts });

/** The origins of the texts under `root` that have the ids of these facts. */
export const under = (
  root: string,
  entries: readonly (Evidence & { id: string })[],
  origin = (evidence: Evidence): Origin => evidence,
) => Object.fromEntries(entries.map((entry) => [`${root}.${entry.id}`, origin(entry)]));
