import { watchHeadScript } from './head-script.js';
import { pageScopeKey } from './page-scope-key.js';
import type { Scope } from './scope.js';

/**
 * The one place of a page where scopes are announced. It is created once and reused by every script of ours, of
 * whatever version, so its members keep their names and meaning as long as the key does.
 *
 * Fires `change` when any scope or language of the page comes, changes, moves or goes.
 */
export class PageScope extends EventTarget {
  readonly #given = new Map<Element, Scope>();

  readonly #watched = new WeakSet<Node>();

  /** What an element gives to the whole page. */
  set(giver: Element, scope: Scope): void {
    this.#given.set(giver, scope);
  }

  delete(giver: Element): void {
    this.#given.delete(giver);
  }

  /** The last giver in the document. */
  get giver(): Element | undefined {
    return [...this.#given.keys()].reduce<Element | undefined>(
      (a, b) => (a && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? a : b),
      undefined,
    );
  }

  /** What the last giver in the document gives. */
  get current(): Scope | undefined {
    return this.giver && this.#given.get(this.giver);
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
