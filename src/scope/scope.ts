import { createContext } from '@lit/context';
import type { Change } from '../content/content.js';
import type { Details } from '../content/details.js';

/** What a `dn-content` hands down. */
export interface Scope {
  readonly details: Details;
  /** The clinic's changes. Missing where there are none. */
  readonly change?: Change | undefined;
  /** Whether changes are on their way. */
  readonly pending?: boolean;
}

/** The built-in content as it is. */
export const nothingGiven: Scope = { details: {} };

/** The key carries the content's major version, so that separately loaded scripts understand each other. */
export const scopeContext = createContext<Scope>('dn-content@1');
