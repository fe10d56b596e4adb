import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes back every tick and choice in a widget. */
export function untick(root: ParentNode): void {
  for (const input of root.querySelectorAll('input')) input.checked = false;
}

/** Forgets what a reader chose when they leave: when the page is hidden for good, and when the element is taken out. */
export class ClearOnLeave implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost & Element, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#forget);
    // A move in the page takes the element out and puts it back in one task; then what was chosen is kept.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }
}
