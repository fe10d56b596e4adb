import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../content/languages.js';
import { languageAt, watchLanguageAt } from './language-at.js';
import { pageScope } from './page-scope.js';
import { scopeAt, type Scope } from './scope.js';
import { isServer, renderContext } from './render-context.js';

/** Tells an element where it stands, its scope and its language, and that either may have changed. */
export class ScopeConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#changed);
    watchLanguageAt(this.#host);
    this.#changed();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#changed);
  }

  get scope(): Scope {
    return isServer ? renderContext().scope : scopeAt(this.#host, this.#host);
  }

  get language(): Language {
    return isServer ? renderContext().language : languageAt(this.#host);
  }
}
