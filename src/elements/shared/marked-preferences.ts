import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { preferences, type Preference } from '../../content/facts/options.js';

/** What the reader marked as important, on this page only: it is not stored, and cleared when they leave. */
const marked = new Set<Preference>();
const hosts = new Set<ReactiveControllerHost>();

const update = (): void => {
  for (const host of hosts) host.requestUpdate();
};

/** Shares what matters to the reader between `dn-options`, where it is marked, and `dn-questions`, which prints it. */
export class MarkedPreferences implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** The marked ones, in their usual order. */
  get all(): readonly Preference[] {
    return preferences.filter((id) => marked.has(id));
  }

  has(id: Preference): boolean {
    return marked.has(id);
  }

  toggle(id: Preference): void {
    if (!marked.delete(id)) marked.add(id);
    update();
  }

  clear(): void {
    marked.clear();
    update();
  }
}
