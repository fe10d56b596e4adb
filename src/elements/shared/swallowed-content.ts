import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { logOnce } from '../../scope/log-once.js';

/** Whether elements that are upgraded now stood on the page before. */
let isUpgrading = false;

/** Runs what registers a class: the elements that it upgrades came with the page. */
export function whileUpgrading(register: () => void): void {
  isUpgrading = true;
  try {
    register();
  } finally {
    isUpgrading = false;
  }
}

/** What belongs to a page, and not to the few words that stand in a widget until it is ready. */
const pageContent = `${__TAGS__},main,nav,aside,footer,form,iframe,script`;

/**
 * Tells a widget that holds a part of the page: HTML has no self-closing tags for it, so the parser takes
 * `<dn-overview />` for a start tag, and puts all that follows it in its parent inside. What was meant to stand in a
 * widget looks the same, so this goes by what stands inside, and by whether anything, be it a line break, follows.
 */
export class SwallowedContent implements ReactiveController {
  /** Whether the widget holds a part of the page, which must stay visible. It holds for good. */
  isFound = false;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const isParsing = document.readyState === 'loading';
    const isOfPage = isParsing || isUpgrading;
    if (!isParsing) this.#look(isOfPage);
    else document.addEventListener('DOMContentLoaded', () => this.#look(isOfPage), { once: true });
  }

  #look(isOfPage: boolean): void {
    const host = this.#host;
    const isUnclosed = isOfPage && !host.nextSibling && /\S/.test(host.textContent);
    if (this.isFound || !(isUnclosed || host.querySelector(pageContent))) return;
    this.isFound = true;
    host.requestUpdate();
    logOnce(
      'A tag of dn-widgets is not closed, so what follows stands inside it: write <dn-overview></dn-overview>, not <dn-overview />. If that is what is shown until the element is ready, put a line break after its closing tag.',
    );
  }
}
