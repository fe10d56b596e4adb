import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { logOnce } from '../../runtime/log-once.js';

/** Whether elements are being upgraded that were in the page before. */
let isUpgrading = false;

/** Runs a registration; elements that it upgrades were parsed with the page. */
export function whileUpgrading(register: () => void): void {
  isUpgrading = true;
  try {
    register();
  } finally {
    isUpgrading = false;
  }
}

/** Content that belongs to a page, not to the fallback text of a widget. */
const pageContent = `${__TAGS__},main,nav,aside,footer,form,iframe,script`;

/** The only content of a tag that the builder wrote: surely fallback text, even where nothing follows the tag. */
const markedFallback = ':scope > .dn-fallback:only-child';

/**
 * Detects a widget that contains a part of the page: HTML has no self-closing custom elements, so the parser treats
 * `<dn-overview />` as a start tag and puts all following siblings inside. Fallback content looks the same, so this checks
 * what is inside, and whether anything, even a line break, follows.
 */
export class SwallowedContent implements ReactiveController {
  /** Whether the widget contains a part of the page, which must stay visible. Never reset. */
  isFound = false;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const isParsing = document.readyState === 'loading';
    const isOfPage = isParsing || isUpgrading;
    if (!isParsing) this.#detect(isOfPage);
    else document.addEventListener('DOMContentLoaded', () => this.#detect(isOfPage), { once: true });
  }

  #detect(isOfPage: boolean): void {
    const host = this.#host;
    const isUnclosed =
      isOfPage && !host.nextSibling && /\S/.test(host.textContent) && !host.querySelector(markedFallback);
    if (this.isFound || !(isUnclosed || host.querySelector(pageContent))) return;
    this.isFound = true;
    host.requestUpdate();
    logOnce(
      'A tag of dn-widgets is not closed, so what follows is inside it: write <dn-overview></dn-overview>, not <dn-overview />. If that is what is shown until the element is ready, put a line break after its closing tag.',
    );
  }
}
