interface Box {
  readonly node: Text;
  readonly box: DOMRect;
}

/** Boxes may overlap by this much, in pixels: fonts round their heights. */
const tolerance = 0.5;

const meet = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

/** The box of each line of every text that is shown, in HTML or SVG. */
export function textBoxes(root: ParentNode & Node): Box[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Box[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.data.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push(...[...range.getClientRects()].filter(({ width }) => width > 0).map((box) => ({ node, box })));
  }
  return found;
}

/** Each pair of texts that overlap. */
export function overlaps(root: ParentNode & Node): string[] {
  const boxes = textBoxes(root);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.node !== one.node && meet(one.box, other.box))
      .map((other) => `"${one.node.data.trim()}" over "${other.node.data.trim()}"`),
  );
}
