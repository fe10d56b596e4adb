import { createContext } from '@lit/context';
import type { Details } from '../content/details.js';

/** What a `dn-content` hands down. */
export interface Scope {
  readonly details: Details;
}

/** The key carries the content's major version, so that separately loaded scripts understand each other. */
export const scopeContext = createContext<Scope>('dn-content@1');
