/** Read by `no-shift.css` as `:state(--dn-pending)`; with dashes, because Chrome before version 125 takes no other name. */
const state = '--dn-pending';

/** When `no-shift.css` shows what it has hidden, in milliseconds. What a reader has seen is not hidden again. */
const shownAt = 3000;

/**
 * Tells `no-shift.css` that a widget waits for its first content: words or changes that load. Browsers without custom states
 * do without.
 */
export class PendingState {
  readonly #host: HTMLElement;
  #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  set(isPending: boolean): void {
    if (!isPending) this.#states?.delete(state);
    else if (!this.#states && Number(document.timeline.currentTime) < shownAt) {
      this.#states = statesOf(this.#host);
      this.#states?.add(state);
    }
  }
}

/** Called only for a widget that has to wait, because an element gives its internals once. */
function statesOf(host: HTMLElement): CustomStateSet | undefined {
  try {
    return host.attachInternals().states;
  } catch {
    // A class that extends ours has them.
    return undefined;
  }
}
