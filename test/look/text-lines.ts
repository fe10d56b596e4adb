/** One line of a text that is shown, in HTML or SVG. */
export interface Line {
  readonly node: Text;
  readonly text: string;
  /** The block that it is part of; in a drawing, the text itself. */
  readonly block: Element;
  readonly rect: DOMRect;
}

/** Text for screen readers alone. The header of a table is such a text where its rows are cards. */
function isClipped(element: Element): boolean {
  const hidden = element.closest('.hidden-text, thead');
  return hidden !== null && getComputedStyle(hidden).clipPath === 'inset(50%)';
}

export const isShown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);

export const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');

/** Fonts round their heights, so boxes may overlap by this much, in pixels. */
const tolerance = 0.5;

function blockOf(element: Element): Element {
  return element instanceof SVGElement || isBlock(element) ? element : blockOf(element.parentElement!);
}

/** Every line of text that is shown, with its box. */
export function textLines(root: Node): Line[] {
  const found: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.trim().slice(0, 40);
    if (!text || !isShown(node.parentElement!)) continue;
    const block = blockOf(node.parentElement!);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 0) found.push({ node, text, block, rect });
  }
  return found;
}

/** By how much two lines may overlap in height. Lines of one paragraph are closer than their letters are high. */
const allowed = (one: Line, other: Line) =>
  one.block === other.block ? 0.35 * Math.min(one.rect.height, other.rect.height) : tolerance;

export const place = ({ left, top, right, bottom }: DOMRect) => [left, top, right, bottom].map(Math.round).join(' ');

/** Each pair of texts that overlap. */
export function overlaps(lines: readonly Line[]): string[] {
  const sorted = lines.toSorted((one, other) => one.rect.top - other.rect.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at]!;
      const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      // Those that follow begin lower still.
      if (high <= 0) break;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      if (wide > tolerance && high > allowed(one, other))
        found.push(`"${one.text}" (${place(one.rect)}) lies on "${other.text}" (${place(other.rect)})`);
    }
    return found;
  });
}
