import type { LitElement } from 'lit';

const places = new Set<HTMLElement>();

/** Puts HTML on the page for this test alone, and returns the first element that the selector finds in it. */
export function mount<E extends Element = HTMLElement>(html: string, selector = '*'): E {
  const place = document.createElement('div');
  place.innerHTML = html;
  places.add(place);
  document.body.append(place);
  const found = place.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${html}`);
  return found;
}

/** Takes everything that was mounted off the page. */
export function unmount(): void {
  for (const place of places) place.remove();
  places.clear();
}

afterEach(unmount);

const elementsOfOurs = () => [...places].flatMap((place) => [...place.querySelectorAll<LitElement>(':defined')]);

/** Waits until everything of ours on the page is rendered, scopes before the widgets that they notify. */
export async function rendered(): Promise<void> {
  const elements = elementsOfOurs();
  for (const element of elements) await element.updateComplete;
  for (const element of elements) await element.updateComplete;
}

/** Waits until everything of ours on the page is rendered, and laid out: below the fold that waits until the browser is idle. */
export async function settled(): Promise<void> {
  await rendered();
  const isDeferred = () => elementsOfOurs().some(({ shadowRoot }) => shadowRoot?.querySelector('.deferred'));
  while (isDeferred()) await new Promise((done) => requestIdleCallback(done));
}
