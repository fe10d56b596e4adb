/**
 * Leaves the layout of a widget that is below the fold until the browser is idle, so that the first paint doesn't wait for
 * it. Not for longer: an estimated height would mislead scrolling, and an accordion that measures what it opens. A frame
 * may be resized to its content at once, so nothing is deferred there.
 */
export function deferLayout(host: Element, root: ParentNode): void {
  if (!('requestIdleCallback' in window) || window.parent !== window) return;
  if (host.getBoundingClientRect().top < window.innerHeight) return;
  const body = root.querySelector('.body');
  body?.classList.add('deferred');
  requestIdleCallback(() => body?.classList.remove('deferred'));
}
