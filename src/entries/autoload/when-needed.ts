/** What is hidden, disabled or replaced where there is no script: in static HTML it needs the script to do its work. */
const inert = '.no-script, .needs-script:disabled, .needs-script :disabled';
const needsScript = `${inert}, .needs-script`;

/** How close to the viewport an element is when its script is loaded: half a screen. */
const near = '50%';

/** Whether the page's own tag says so: `<script type="module" src="…/autoload.js" loading="lazy">`. */
export const isLazy = (): boolean => document.querySelector('script[loading="lazy" i]') !== null;

/**
 * Calls back with elements once they need their script: static HTML is readable and opens without one, so only what a reader
 * can't do there needs it; an element without static HTML needs it to show anything.
 */
export class WhenNeeded {
  readonly #need: (elements: readonly Element[]) => void;
  readonly #touchable = new Set<Element>();
  readonly #near: IntersectionObserver;

  constructor(need: (elements: readonly Element[]) => void) {
    this.#need = need;
    this.#near = new IntersectionObserver(
      (entries) => this.#now(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target)),
      { root: document, rootMargin: near },
    );
    for (const type of ['pointerdown', 'keydown', 'focusin'])
      document.addEventListener(
        type,
        (event) => this.#now(event.composedPath().filter((each) => this.#touchable.has(each as Element)) as Element[]),
        { capture: true, passive: true },
      );
  }

  /** Watches elements. */
  watch(elements: readonly Element[]): void {
    for (const element of elements) {
      const { shadowRoot } = element;
      if (shadowRoot?.querySelector(needsScript) !== null) this.#touchable.add(element);
      if (shadowRoot?.querySelector(inert) !== null) this.#near.observe(element);
    }
  }

  #now(elements: readonly Element[]): void {
    if (elements.length === 0) return;
    for (const element of elements) {
      this.#near.unobserve(element);
      this.#touchable.delete(element);
    }
    this.#need(elements);
  }
}
