import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AfterStart } from './after-start.js';
import { loadState, loadAfterStartOnce } from './load-after-start-once.js';

/** After how many milliseconds the reader is informed that something is still loading; sooner it would flash. */
const messageDelay = 500;

/** What a press on Start led to: nothing was pressed, it is kept, it is kept so long that the reader is informed, or it failed. */
export type Press = 'none' | 'kept' | 'waiting' | 'failed';

/** What the controller needs from the element. */
interface StartOptions {
  /** Creates the screening before a reader starts it, so that what it loads is not loaded because of a click. */
  readonly prepare: (loaded: AfterStart) => void;
  /** Begins the screening, if it and its content are loaded; returns whether it did. */
  readonly begin: () => boolean;
}

/** Loads what follows the start screen, and keeps a press on Start until that and the content are loaded. */
export class StartController implements ReactiveController {
  press: Press = 'none';

  readonly #host: ReactiveControllerHost;
  readonly #options: StartOptions;

  constructor(host: ReactiveControllerHost, options: StartOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    loadState.listeners.add(this.#loaderChanged);
  }

  hostDisconnected(): void {
    loadState.listeners.delete(this.#loaderChanged);
  }

  hostUpdated(): void {
    loadAfterStartOnce();
    // What it prepares may be rendered.
    queueMicrotask(this.#resume);
  }

  /** Call when Start is pressed. */
  readonly begin = (): void => {
    if (this.#options.begin()) this.#set('none');
    else if (loadState.hasFailed) this.#set('failed');
    else if (this.press === 'none') {
      this.#set('kept');
      setTimeout(() => {
        if (this.press === 'kept') this.#set('waiting');
      }, messageDelay);
    }
  };

  clear(): void {
    this.#set('none');
  }

  /** Resolves when what a press waits for is loaded or has failed. */
  get settled(): Promise<void> {
    return loadState.settled;
  }

  /** After a failure, the reader presses again. */
  readonly #loaderChanged = (): void => {
    if (this.press === 'failed') this.#set('none');
    else if (this.press !== 'none' && loadState.hasFailed) this.#set('failed');
    this.#resume();
  };

  readonly #resume = (): void => {
    if (loadState.loaded) this.#options.prepare(loadState.loaded);
    if (this.press !== 'none' && this.#options.begin()) this.#set('none');
  };

  #set(press: Press): void {
    this.press = press;
    this.#host.requestUpdate();
  }
}
