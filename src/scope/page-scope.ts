import { ContextEvent } from '@lit/context';
import { watchHeadScript } from './head-script.js';
import { emptyScope, pageScopeKey, scopeContext, type Scope } from './scope.js';

/**
 * The registry of a page's scopes. It is created once and reused by every script of ours, of
 * whatever version, so its members keep their names and meaning as long as the key does.
 *
 * Fires `change` when any scope or language of the page is added, changed, moved or removed.
 */
export class PageScope extends EventTarget {
  readonly #provided = new Map<Element, Scope>();

  readonly #watched = new WeakSet<Node>();

  /** Sets the scope that an element provides to the whole page. */
  set(scopeElement: Element, scope: Scope): void {
    this.#provided.set(scopeElement, scope);
  }

  delete(scopeElement: Element): void {
    this.#provided.delete(scopeElement);
  }

  /**
   * The provider that counts: the last in the document. Here a provider is the element that provides a scope (Lit's term), never
   * the clinician.
   */
  get provider(): Element | undefined {
    return [...this.#provided.keys()].reduce<Element | undefined>(
      (a, b) => (a && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? a : b),
      undefined,
    );
  }

  /** The scope of the provider that counts. */
  get current(): Scope | undefined {
    return this.provider && this.#provided.get(this.provider);
  }

  /** Announces every change of a `lang` in a document or a shadow root. */
  watchLang(root: Node): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    new MutationObserver(() => this.announce()).observe(root, { attributeFilter: ['lang'], subtree: true });
  }

  announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The page's scope, created by whichever script asks first. */
export function pageScope(): PageScope {
  const root = document.documentElement;
  const shared = Reflect.get(root, pageScopeKey) as PageScope | undefined;
  if (shared) return shared;
  const created = new PageScope();
  Reflect.set(root, pageScopeKey, created);
  watchHeadScript(created);
  return created;
}

/**
 * The scope at a node: that of the nearest `dn-content` around it, else the page's, else an empty one. It is requested each
 * time by a `context-request` event, so that no stored value can outlive its provider.
 */
export function scopeAt(node: Node, consumer: Element): Scope {
  let nearest: Scope | undefined;
  node.dispatchEvent(
    new ContextEvent(scopeContext, consumer, (scope) => {
      nearest = scope;
    }),
  );
  const { provider, current } = pageScope();
  // An element's own scope for the page is not its outer scope.
  return nearest ?? (provider === consumer ? undefined : current) ?? emptyScope;
}
