import { createContext } from '@lit/context';
import { composeChanges } from '../content/compose-changes.js';
import type { Change } from '../content/content.js';
import type { Details } from '../content/details.js';

/** What a `dn-content` hands down. */
export interface Scope {
  readonly details: Details;
  /** The clinic's changes. Missing where there are none. */
  readonly change?: Change | undefined;
  /** Whether changes are still loading. */
  readonly pending?: boolean;
}

/** The built-in content as it is. */
export const emptyScope: Scope = { details: {} };

/** The key carries the content's major version, so that separately loaded scripts understand each other. */
export const scopeContext = createContext<Scope>('dn-content@1');

/** A scope inside another: its own details before the outer ones, its own changes over the outer ones. */
export function mergeScopes(outer: Scope, own: Scope): Scope {
  return {
    details: { ...outer.details, ...own.details },
    change: composeChanges(outer.change, own.change),
    pending: Boolean(outer.pending) || Boolean(own.pending),
  };
}
