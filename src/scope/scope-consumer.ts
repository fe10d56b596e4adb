import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageScope } from './page-scope.js';
import { scopeAt } from './scope-at.js';
import type { Scope } from './scope.js';

/** Keeps an element up to date with the scope it stands in, wherever it is moved and whatever comes or goes around it. */
export class ScopeConsumer implements ReactiveController {
  /** The scope as of this update. */
  scope: Scope = { details: {} };
  readonly #host: ReactiveControllerHost & Element;
  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#update);
  }

  hostUpdate(): void {
    this.scope = scopeAt(this.#host, this.#host);
  }
}
