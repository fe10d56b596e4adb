import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../content/languages.js';
import { languageAt, watchLanguageAt } from './language-at.js';
import { pageScope } from './page-scope.js';
import { scopeAt } from './scope-at.js';
import type { Scope } from './scope.js';
import { placeWithoutPage, withoutPage } from './without-page.js';

/** Tells an element where it stands, its scope and its language, and updates it when that may have changed. */
export class ScopeConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#update);
    watchLanguageAt(this.#host);
    this.#update();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#update);
  }

  get scope(): Scope {
    return withoutPage ? placeWithoutPage().scope : scopeAt(this.#host, this.#host);
  }

  get language(): Language {
    return withoutPage ? placeWithoutPage().language : languageAt(this.#host);
  }
}
