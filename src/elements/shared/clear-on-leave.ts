import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Clears every checkbox and radio in a root. */
export function clearChoices(root: ParentNode): void {
  for (const input of root.querySelectorAll('input')) input.checked = false;
}

/** Clears what a reader chose when they leave: on `pagehide`, and when the element is removed. */
export class ClearOnLeave implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #clear: () => void;

  constructor(host: ReactiveControllerHost & Element, clear: () => void) {
    this.#host = host;
    this.#clear = clear;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#clear);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#clear);
    // A move removes and inserts the element in one task; then the choices are kept.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#clear();
    });
  }
}
