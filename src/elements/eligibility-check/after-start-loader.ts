import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { howToFix, retry } from '../../runtime/loading.js';
import { logOnce } from '../../runtime/log-once.js';
import type { AfterStart } from './after-start.js';
import { loadAfterStart } from './load-after-start.js';

/** What all elements of the page share. */
let loaded: AfterStart | undefined;
let hasFailed = false;
let isRequested = false;
const listeners = new Set<() => void>();
let settle: () => void;
const settled = new Promise<void>((done) => {
  settle = done;
});

function set(next: { readonly loaded?: AfterStart; readonly hasFailed: boolean }): void {
  ({ loaded, hasFailed } = { loaded, ...next });
  for (const listener of listeners) listener();
  settle();
}

function onFailure(error: unknown): void {
  logOnce(
    `dn-widgets can't load the questions of <dn-eligibility-check>; ${howToFix}. ${String(error)}`,
    console.error,
  );
  set({ hasFailed: true });
}

/** Never because of a click, so that no request tells that a reader started. */
function request(): void {
  if (isRequested) return;
  isRequested = true;
  void retry(loadAfterStart, { onFailure }).then((next) => set({ loaded: next, hasFailed: false }));
}

/** Loads what follows the start screen, once a page and always, while the start screen is painted. */
export class AfterStartLoader implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  get loaded(): AfterStart | undefined {
    return loaded;
  }

  /** Resolves when it is loaded or has failed. */
  get settled(): Promise<void> {
    return settled;
  }

  /** Whether it could not be loaded. It is tried again when the page comes online. */
  get hasFailed(): boolean {
    return hasFailed;
  }

  hostConnected(): void {
    listeners.add(this.#changed);
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
  }

  hostUpdated(): void {
    request();
  }
}
