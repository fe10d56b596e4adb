import { ContextEvent } from '@lit/context';
import { pageScope } from './page-scope.js';
import { nothingGiven, scopeContext, type Scope } from './scope.js';

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
  const { giver, current } = pageScope();
  // What an element gives to the page does not come back to it.
  return nearest ?? (giver === asker ? undefined : current) ?? nothingGiven;
}
