const controls = 'button, summary, label';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, '');

const isDisabled = (control: Element): boolean =>
  ((control as HTMLLabelElement).control ?? control).matches(':disabled');

/**
 * Keeps the last tap on a control of static HTML until the script has replaced that HTML, and repeats it on the control in
 * its place: a tap on Start, before there is anything to start. What works in static HTML keeps its state without this.
 */
export function keepTap(selector: string): void {
  let waiting: MutationObserver | undefined;
  const keep = (event: Event) => {
    // By its type: Prototype.js replaces `Element`.
    const path = event.composedPath().filter((each) => (each as Node).nodeType === Node.ELEMENT_NODE) as Element[];
    const root = path.find((each) => each.matches(`:is(${selector}):not(:defined)`))?.shadowRoot;
    const control = path.find((each) => each.matches(controls));
    if (!root || !control || !root.contains(control)) return;
    // No click reaches what is disabled.
    if (event.type === 'pointerup' && !isDisabled(control)) return;
    waiting?.disconnect();
    if (control.localName === 'label' && !isDisabled(control)) return;
    waiting = new MutationObserver((_, observer) => {
      if (control.isConnected) return;
      observer.disconnect();
      const inItsPlace = [...root.querySelectorAll<HTMLElement>(controls)].find(
        (each) => textOf(each) === textOf(control),
      );
      if (inItsPlace?.localName !== 'summary') inItsPlace?.click();
    });
    waiting.observe(root, { childList: true, subtree: true });
  };
  for (const type of ['pointerup', 'click']) document.addEventListener(type, keep, { capture: true });
}
