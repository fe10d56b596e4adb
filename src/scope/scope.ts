import { createContext } from '@lit/context';
import { composeChanges } from '../content/compose-changes.js';
import type { Change } from '../content/content.js';
import type { Details } from '../content/details.js';

/** What a `dn-content` provides to its descendants. */
export interface Scope {
  readonly details: Details;
  /** The clinic's changes, if there are any. */
  readonly change?: Change | undefined;
  /** Whether changes are still loading. */
  readonly pending?: boolean;
}

/** The scope of the built-in content. */
export const emptyScope: Scope = { details: {} };

/** Includes a major version, so that separately loaded scripts of that version are compatible. */
const key = 'dn-content@1';

// Pure, because the script of a language needs only the key below.
export const scopeContext = /* @__PURE__ */ createContext<Scope>(key);

/** The property of the root element that holds the page's scope. */
export const pageScopeKey = Symbol.for(key);

/** Merges a scope into its outer scope: own details take precedence, own changes are applied over the outer ones. */
export function mergeScopes(outer: Scope, own: Scope): Scope {
  return {
    details: { ...outer.details, ...own.details },
    change: composeChanges(outer.change, own.change),
    pending: Boolean(outer.pending) || Boolean(own.pending),
  };
}
