const controls = 'button, summary, label';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, '');

/** Whether a tap on a control does nothing in static HTML, or something else than it does once a script runs. */
const isDead = (control: Element): boolean =>
  control.localName !== 'label' || Boolean((control as HTMLLabelElement).control?.matches(':disabled'));

/**
 * Keeps the last tap on a control in static HTML, until the script has replaced that HTML, and repeats it on the control in
 * its place: a tap on Start, before there is anything to start.
 */
export function keepTap(selector: string): void {
  let waiting: MutationObserver | undefined;
  document.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath().filter((each): each is Element => each instanceof Element);
      const root = path.find((each) => each.matches(`:is(${selector}):not(:defined)`))?.shadowRoot;
      const control = path.find((each) => each.matches(controls));
      if (!root || !control || !root.contains(control)) return;
      waiting?.disconnect();
      if (!isDead(control)) return;
      waiting = new MutationObserver((_, observer) => {
        if (control.isConnected) return;
        observer.disconnect();
        const replacement = [...root.querySelectorAll<HTMLElement>(controls)].find(
          (each) => textOf(each) === textOf(control),
        );
        // What a reader opened stays open without this.
        if (replacement?.localName !== 'summary') replacement?.click();
      });
      waiting.observe(root, { childList: true, subtree: true });
    },
    { capture: true },
  );
}
