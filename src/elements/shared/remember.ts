/** What a reader can open, choose or come to in a root: by what each says, which is the same when it is drawn anew. */
function piecesOf(root: ParentNode): Map<string, HTMLElement> {
  const pieces = new Map<string, HTMLElement>();
  for (const piece of root.querySelectorAll<HTMLElement>('summary, a, button, input, [tabindex]')) {
    const { textContent } = (piece instanceof HTMLInputElement && piece.labels?.[0]) || piece;
    let name = textContent.replace(/\s+/g, ' ').trim();
    while (pieces.has(name)) name += '+';
    pieces.set(name, piece);
  }
  return pieces;
}

const detailsOf = ({ parentElement }: Element) =>
  parentElement instanceof HTMLDetailsElement ? parentElement : undefined;

const isChosen = (piece: Element): boolean => piece instanceof HTMLInputElement && piece.checked;

/**
 * Remembers what the reader has opened and focused in a root, and in static HTML what they have chosen, too. What comes
 * back does the same in what has been drawn since.
 */
export function remember(root: ParentNode, isStatic: boolean): () => void {
  const { activeElement } = root as ShadowRoot;
  const before = [...piecesOf(root)].map(([name, piece]) => ({
    name,
    open: detailsOf(piece)?.open,
    chosen: isStatic && isChosen(piece),
    focused: piece === activeElement,
  }));
  // Else the browser lays out the page when it is taken out, with the old and the new in it, and scrolls.
  (activeElement as HTMLElement | null)?.blur();
  return () => {
    const after = piecesOf(root);
    for (const { name, open, chosen, focused } of before) {
      const piece = after.get(name);
      if (!piece) continue;
      const details = detailsOf(piece);
      if (open && details) details.open = true;
      if (chosen && !isChosen(piece)) piece.click();
      if (focused) piece.focus({ preventScroll: true });
    }
  };
}
