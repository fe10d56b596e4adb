/** What static HTML has in the place of what the widget is for: it needs the script when it is near. */
const waiting = '.no-script, fieldset:disabled, input:disabled';

/** The attributes of a calendar, which static HTML does not have: their element needs the script when it is near. */
const calendarAttributes = '[calendar], [starts]';

/** What does not work in static HTML: it needs the script when the widget is touched. */
const needsScript = `${waiting}, .needs-script`;

/** How close to the viewport an element is when its script is loaded: half a screen. */
const near = '50%';

/** Whether the page's own tag says so: `<script type="module" src="…/autoload.js" loading="lazy">`. */
export const isLazy = (): boolean => document.querySelector('script[loading="lazy" i]') !== null;

/**
 * Calls back with elements once they need their script. Static HTML that is only to read never does; an element without
 * static HTML does when it is near.
 */
export class WhenNeeded {
  readonly #need: (elements: readonly HTMLElement[]) => void;
  readonly #touchable = new Set<HTMLElement>();
  readonly #near: IntersectionObserver;

  constructor(need: (elements: readonly HTMLElement[]) => void) {
    this.#need = need;
    this.#near = new IntersectionObserver(
      (entries) =>
        this.#loadNow(
          entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement),
        ),
      { root: document, rootMargin: near },
    );
    for (const type of ['pointerdown', 'keydown', 'focusin'])
      document.addEventListener(
        type,
        (event) =>
          this.#loadNow(
            event.composedPath().filter((each) => this.#touchable.has(each as HTMLElement)) as HTMLElement[],
          ),
        { capture: true, passive: true },
      );
  }

  watch(elements: readonly HTMLElement[]): void {
    for (const element of elements) {
      const { shadowRoot, style } = element;
      // WebKit takes an empty inline element for near, wherever it is.
      if (!shadowRoot && getComputedStyle(element).display === 'inline') style.display = 'block';
      if (shadowRoot?.querySelector(needsScript) !== null) this.#touchable.add(element);
      if (shadowRoot?.querySelector(waiting) !== null || element.matches(calendarAttributes))
        this.#near.observe(element);
    }
  }

  #loadNow(elements: readonly HTMLElement[]): void {
    if (elements.length === 0) return;
    for (const element of elements) {
      this.#near.unobserve(element);
      if (!element.shadowRoot) element.style.removeProperty('display');
      this.#touchable.delete(element);
    }
    this.#need(elements);
  }
}
