import type { LitElement, ReactiveController } from 'lit';

const tag = 'dn-needle-fear';

/** The elements with the tag in the tree of an element, then in the trees around that. */
function widgetsAround(element: Element): LitElement[] {
  const root = element.getRootNode() as ShadowRoot | Document | Element;
  return [...root.querySelectorAll<LitElement>(tag), ...('host' in root ? widgetsAround(root.host) : [])];
}

const titleOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector<HTMLElement>('.title');

/**
 * Leads to `<dn-needle-fear>` where it is on the same page. It moves only the focus: the address does not change, no event
 * says that it was followed, and nothing is loaded.
 */
export class NeedleFearLink implements ReactiveController {
  readonly #host: LitElement;
  /** Unknown until an outcome asks for it. */
  #wasPresent: boolean | undefined;

  readonly #observer = new MutationObserver(() => {
    if (Boolean(this.#widget) !== this.#wasPresent) this.#host.requestUpdate();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is something to lead to. If this changes after it was rendered, the host is updated. */
  get isPresent(): boolean {
    this.#observer.observe(this.#host.ownerDocument, { childList: true, subtree: true });
    return (this.#wasPresent = Boolean(this.#widget));
  }

  /** Focuses the title. Until that is rendered the element has the focus, and hands it on. */
  readonly follow = async (): Promise<void> => {
    const widget = this.#widget;
    if (!widget) return;
    if (!titleOf(widget)) {
      widget.tabIndex = -1;
      widget.focus();
      await customElements.whenDefined(tag);
      await widget.updateComplete;
      // The reader may have moved on, or its words may still be loading.
      if (!widget.matches(':focus') || !titleOf(widget)) return;
      widget.removeAttribute('tabindex');
    }
    titleOf(widget)?.focus();
  };

  hostConnected(): void {
    if (this.#wasPresent !== undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Only what is rendered next may read whether it is present. */
  hostUpdate(): void {
    this.#observer.disconnect();
  }

  /** The first one that is visible. */
  get #widget(): LitElement | undefined {
    return widgetsAround(this.#host).find((widget) => widget.getClientRects().length > 0);
  }
}
