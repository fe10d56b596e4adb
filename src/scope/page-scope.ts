import type { Scope } from './scope.js';

const key = Symbol.for('dn-content@1');

/**
 * The one place of a page where scopes are announced. It is created once and reused by every script of ours, of
 * whatever version, so its members keep their names and meaning as long as the key does.
 *
 * Fires `change` when any scope of the page comes, changes, moves or goes.
 */
export class PageScope extends EventTarget {
  readonly #given = new Map<Element, Scope>();

  /** What an element gives to the whole page. */
  set(giver: Element, scope: Scope): void {
    this.#given.set(giver, scope);
  }

  delete(giver: Element): void {
    this.#given.delete(giver);
  }

  /** What the last giver in the document gives. */
  get current(): Scope | undefined {
    const last = [...this.#given.keys()].reduce<Element | undefined>(
      (a, b) => (a && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? a : b),
      undefined,
    );
    return last && this.#given.get(last);
  }

  announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** The page's scope, created by whichever script asks first. */
export function pageScope(): PageScope {
  const root = document.documentElement;
  const shared = Reflect.get(root, key) as PageScope | undefined;
  if (shared) return shared;
  const created = new PageScope();
  Reflect.set(root, key, created);
  return created;
}
