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

/** Waits until everything of ours on the page is rendered, scopes before the widgets that they notify. */
export async function settled(): Promise<void> {
  const elements = [...places].flatMap((place) => [...place.querySelectorAll<LitElement>(':defined')]);
  for (const element of elements) await element.updateComplete;
  for (const element of elements) await element.updateComplete;
}
