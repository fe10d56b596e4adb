import type { LitElement, ReactiveController } from 'lit';

const tag = 'dn-needle-fear';

/** The elements with the tag in the tree of an element, then in the trees around that. */
function blocksAround(element: Element): LitElement[] {
  const root = element.getRootNode() as ShadowRoot | Document | Element;
  return [...root.querySelectorAll<LitElement>(tag), ...('host' in root ? blocksAround(root.host) : [])];
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
    if (Boolean(this.#block) !== this.#wasPresent) this.#host.requestUpdate();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is something to lead to. If this changes after it was rendered, the host is updated. */
  get isPresent(): boolean {
    this.#observer.observe(this.#host.ownerDocument, { childList: true, subtree: true });
    return (this.#wasPresent = Boolean(this.#block));
  }

  /** Focuses the title. Until that is rendered the element has the focus, and hands it on. */
  readonly follow = async (): Promise<void> => {
    const block = this.#block;
    if (!block) return;
    if (!titleOf(block)) {
      block.tabIndex = -1;
      block.focus();
      await customElements.whenDefined(tag);
      await block.updateComplete;
      // The reader may have moved on, or its words may still be loading.
      if (!block.matches(':focus') || !titleOf(block)) return;
      block.removeAttribute('tabindex');
    }
    titleOf(block)?.focus();
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
  get #block(): LitElement | undefined {
    return blocksAround(this.#host).find((block) => block.getClientRects().length > 0);
  }
}
