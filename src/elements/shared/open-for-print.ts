import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens every `details` of a widget while the page is printed, and closes it afterwards. The style for
 * `::details-content` is enough only in browsers that support it (Firefox since 143).
 */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };

  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
