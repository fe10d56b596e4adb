/** The first widget that is known to be below the fold, until the browser is idle. */
let firstBelow: Element | undefined;

/**
 * Whether the layout of a widget can wait, because it is below the fold. Ask before it is rendered: measuring has the browser
 * lay out all that is there. What follows such a widget isn't measured; a page of 400 would take 1.7 times as long. A frame
 * may be resized to its content at once, so nothing is deferred there.
 */
export function canDeferLayout(host: Element): boolean {
  if (!('requestIdleCallback' in window) || window.parent !== window) return false;
  const follows = firstBelow && firstBelow.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (follows) return true;
  if (host.getBoundingClientRect().top < window.innerHeight) return false;
  firstBelow = host;
  return true;
}

/**
 * Leaves the layout of a widget until the browser is idle, so that the first paint doesn't wait for it. Not for longer: an
 * estimated height would mislead scrolling, and an accordion that measures what it opens.
 */
export function deferLayout(root: ParentNode): void {
  const body = root.querySelector('.body');
  body?.classList.add('deferred');
  requestIdleCallback(() => {
    firstBelow = undefined;
    body?.classList.remove('deferred');
  });
}
