type Piece = HTMLElement & Partial<Pick<HTMLInputElement, 'checked' | 'labels'>>;

/**
 * The elements in a root that have state, with a key for each: `data-id` for inputs, which is the same in every
 * language, and the text for the rest.
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
 * Captures what the reader has opened, focused and chosen in a root, also in static HTML. The returned function restores it
 * after a re-render.
 */
export function preserveState(root: ParentNode): () => void {
  const { activeElement } = root as ShadowRoot;
  const before = [...piecesOf(root)].map(([name, piece]) => ({
    name,
    open: piece.closest('details')?.open,
    chosen: piece.dataset.id && piece.checked,
    focused: piece === activeElement,
  }));
  // Blurred first: otherwise the browser lays out the page on removal, with the old and the new content in it, and scrolls.
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
