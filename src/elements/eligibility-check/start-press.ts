import type { LitElement } from 'lit';
import type { AfterStartLoader } from './after-start-loader.js';

/** After how many milliseconds the reader is informed that something is still loading; sooner it would flash. */
const loadingMessageDelay = 500;

/** A press on Start: none, kept, kept so long that the reader is informed, or failed. */
export type Press = 'none' | 'kept' | 'waiting' | 'failed';

/** Keeps a press on Start until the screening can begin, while its code or a clinic's changes are loading. */
export class StartPress {
  readonly #host: LitElement;
  readonly #loader: AfterStartLoader;
  readonly #begin: () => boolean;
  #state: Press = 'none';

  /** `begin` begins the screening if it can, and returns whether it did. */
  constructor(host: LitElement, loader: AfterStartLoader, begin: () => boolean) {
    this.#host = host;
    this.#loader = loader;
    this.#begin = begin;
  }

  get state(): Press {
    return this.#state;
  }

  /** Begins the screening, or keeps the press. */
  readonly press = (): void => {
    if (this.#begin()) this.#set('none');
    else if (this.#loader.hasFailed) this.#set('failed');
    else if (this.#state === 'none') {
      this.#set('kept');
      setTimeout(() => {
        if (this.#state === 'kept') this.#set('waiting');
      }, loadingMessageDelay);
    }
  };

  /** Begins the screening if that was pressed for. Call when it may have become possible. */
  resume(): void {
    if (this.#state !== 'none' && this.#begin()) this.#set('none');
  }

  /** Call when the loader has loaded or failed: what failed before has to be pressed again. */
  loaderChanged(): void {
    if (this.#state === 'failed') this.#set('none');
    else if (this.#state !== 'none' && this.#loader.hasFailed) this.#set('failed');
  }

  clear(): void {
    this.#set('none');
  }

  #set(state: Press): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
