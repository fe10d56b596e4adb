import { howToFix, retry } from '../../runtime/loading.js';
import { logOnce } from '../../runtime/log-once.js';
import type { AfterStart } from './after-start.js';
import { loadAfterStart } from './load-after-start.js';

let isRequested = false;
let settle: () => void;

/** What follows the start screen: loaded once a page, for all its elements. */
export const loadState = {
  loaded: undefined as AfterStart | undefined,
  /** Whether it could not be loaded. It is retried when the page comes online. */
  hasFailed: false,
  /** Called when it is loaded or has failed. */
  listeners: new Set<() => void>(),
  /** Resolves when it is loaded or has failed. */
  settled: new Promise<void>((resolve) => {
    settle = resolve;
  }),
};

function set(state: { readonly loaded?: AfterStart; readonly hasFailed: boolean }): void {
  Object.assign(loadState, state);
  for (const listener of loadState.listeners) listener();
  settle();
}

function onFailure(error: unknown): void {
  logOnce(
    `dn-widgets can't load the questions of <dn-eligibility-check>; ${howToFix}. ${String(error)}`,
    console.error,
  );
  set({ hasFailed: true });
}

/** Loads it always, while the start screen is painted; never because of a click, so that no request reveals that a reader started. */
export function loadAfterStartOnce(): void {
  if (isRequested) return;
  isRequested = true;
  void retry(loadAfterStart, { onFailure }).then((loaded) => set({ loaded, hasFailed: false }));
}
