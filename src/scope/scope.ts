import { ContextEvent, createContext } from '@lit/context';
import type { Details } from '../content/details.js';
import { pageScope } from './page-scope.js';

/** What a `dn-content` hands down. */
export interface Scope {
  readonly details: Details;
}

/** The key carries the content's major version, so that separately loaded scripts understand each other. */
export const scopeContext = createContext<Scope>('dn-content@1');

/**
 * The scope that holds at a node: the nearest `dn-content` around it, else the page's, else nothing. It is asked for
 * afresh each time, by the event of the context protocol, so there is no stored value that could outlive its giver.
 */
export function scopeAt(node: Node, asker: Element): Scope {
  let nearest: Scope | undefined;
  node.dispatchEvent(
    new ContextEvent(scopeContext, asker, (scope) => {
      nearest = scope;
    }),
  );
  return nearest ?? pageScope().current ?? { details: {} };
}
