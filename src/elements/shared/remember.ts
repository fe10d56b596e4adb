const pieces = 'summary, a, button, input, [tabindex]';

const isOpen = (piece: Element): boolean =>
  piece.parentElement instanceof HTMLDetailsElement && piece.parentElement.open;

const isChosen = (piece: Element): boolean => piece instanceof HTMLInputElement && piece.checked;

/**
 * Remembers what the reader has opened and focused in a root, and in static HTML what they have chosen, too. What comes
 * back does the same in what has been drawn since: piece by piece, where there are as many as before.
 */
export function remember(root: ParentNode, isStatic: boolean): (drawn: ParentNode) => void {
  const { activeElement } = root as ShadowRoot;
  const before = [...root.querySelectorAll(pieces)].map((piece) => ({
    open: isOpen(piece),
    chosen: isStatic && isChosen(piece),
    focused: piece === activeElement,
  }));
  return (drawn) => {
    const after = drawn.querySelectorAll<HTMLElement>(pieces);
    if (after.length !== before.length) return;
    for (const [index, { open, chosen, focused }] of before.entries()) {
      const piece = after[index] as HTMLElement;
      if (open && piece.parentElement instanceof HTMLDetailsElement) piece.parentElement.open = true;
      if (chosen && !isChosen(piece)) piece.click();
      if (focused) piece.focus({ preventScroll: true });
    }
  };
}
