type Piece = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'labels'>>;

/**
 * What a reader can open, choose or come to in a root: an input that keeps what is chosen by its `data-id`, which is the
 * same in every language, and the rest by what each says.
 */
function piecesOf(root: ParentNode): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const piece of root.querySelectorAll<Piece>('summary, a, button, input, [tabindex]')) {
    let name = piece.dataset.id ?? (piece.labels?.[0] ?? piece).textContent.replace(/\s+/g, '');
    while (pieces.has(name)) name += '+';
    pieces.set(name, piece);
  }
  return pieces;
}

/**
 * Remembers what the reader has opened, focused and chosen in a root, in static HTML too. What comes back does the same
 * in what has been drawn since.
 */
export function preserveState(root: ParentNode): () => void {
  const { activeElement } = root as ShadowRoot;
  const before = [...piecesOf(root)].map(([name, piece]) => ({
    name,
    open: piece.closest('details')?.open,
    chosen: piece.dataset.id && piece.checked,
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
      if (chosen && piece && !piece.checked) {
        piece.checked = true;
        piece.dispatchEvent(new Event('change'));
      }
      if (focused) piece?.focus({ preventScroll: true });
    }
  };
}
