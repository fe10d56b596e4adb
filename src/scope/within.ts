import { both } from '../content/both.js';
import type { Scope } from './scope.js';

/** A scope inside another: its own details before the outer ones, its own changes over the outer ones. */
export function within(outer: Scope, own: Scope): Scope {
  return {
    details: { ...outer.details, ...own.details },
    change: both(outer.change, own.change),
    pending: Boolean(outer.pending) || Boolean(own.pending),
  };
}
