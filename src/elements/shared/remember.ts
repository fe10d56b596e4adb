type Piece = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'labels'>>;

/** What a reader can open, choose or come to in a root: by what each says, which is the same when it is drawn anew. */
function piecesOf(root: ParentNode): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const piece of root.querySelectorAll<Piece>('summary, a, button, input, [tabindex]')) {
    let name = (piece.labels?.[0] ?? piece).textContent.replace(/\s+/g, '');
    while (pieces.has(name)) name += '+';
    pieces.set(name, piece);
  }
  return pieces;
}

/**
 * Remembers what the reader has opened and focused in a root, and in static HTML what they have chosen, too. What comes
 * back does the same in what has been drawn since.
 */
export function remember(root: ParentNode, isStatic: boolean): () => void {
  const { activeElement } = root as ShadowRoot;
  const before = [...piecesOf(root)].map(([name, piece]) => ({
    name,
    open: piece.closest('details')?.open,
    chosen: isStatic && piece.checked,
    focused: piece === activeElement,
  }));
  // Else the browser lays out the page when it is taken out, with the old and the new in it, and scrolls.
  (activeElement as HTMLElement | null)?.blur();
  return () => {
    const after = piecesOf(root);
    for (const { name, open, chosen, focused } of before) {
      const piece = after.get(name);
      const details = piece?.closest('details');
      if (open && details) details.open = true;
      if (chosen && !piece?.checked) piece?.click();
      if (focused) piece?.focus({ preventScroll: true });
    }
  };
}
