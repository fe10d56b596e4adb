import type { Screen } from './screens.js';
import { isBlock, isShown, type Line, overlaps, place, textLines } from './text-lines.js';

const label = (element: Element) => element.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 90);

const isWithin = (box: DOMRect, { left, right }: DOMRect) => box.left >= left - 0.5 && box.right <= right + 0.5;

/** What overflows the frame, or the place that the page gives it, at either side. */
function overflowing({ frame, place: given }: Screen): string[] {
  const [inner, outer] = [frame, given].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
  // Firefox counts a frame in a group's box, whatever is in it.
  const over = [...frame.querySelectorAll('*:not(svg svg, svg svg *, g)')].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && !isWithin(box, inner) && isShown(each);
  });
  return [...(isWithin(inner, outer) ? [] : [frame]), ...over].map((each) => `overflows: ${label(each)}`);
}

/** Text that leaves a box around it, such as a button, a pill or a card. */
function cut({ frame }: Screen, lines: readonly Line[]): string[] {
  const boxes = new Map<Element, DOMRect | undefined>();
  const boxOf = (element: Element) => {
    if (!boxes.has(element)) {
      const isBox = !(element instanceof SVGElement) && isBlock(element);
      const box = isBox ? element.getBoundingClientRect() : undefined;
      // An anchor without a size clips nothing.
      boxes.set(element, box && box.width > 0 && box.height > 0 ? box : undefined);
    }
    return boxes.get(element);
  };
  return lines.flatMap(({ text, block, rect }) => {
    // Labels of a picture are positioned at what they name, outside any box.
    if (block.closest('.picture')) return [];
    // Letters may overflow the height of a line by this much.
    const tall = rect.height * 0.2;
    for (
      let element: Element | null = block;
      element && element !== frame.parentNode;
      element = element.parentElement
    ) {
      const outer = boxOf(element);
      if (!outer) continue;
      const isInside = isWithin(rect, outer) && rect.top >= outer.top - tall && rect.bottom <= outer.bottom + tall;
      if (!isInside) return [`"${text}" (${place(rect)}) leaves (${place(outer)}) ${label(element)}`];
    }
    return [];
  });
}

/** Targets that are too small: lower than 44 px, or narrower where they are no link in a sentence. */
function small({ frame }: Screen): string[] {
  return [...frame.querySelectorAll('button, label, summary, a[href]')].filter(isShown).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const least = target.matches('a:not(.button)') ? height : Math.min(width, height);
    return least < 43.9 ? [`${Math.round(width)} by ${Math.round(height)} px: ${label(target)}`] : [];
  });
}

/** Words inside a text that are on their own line or column, as in a text that is a grid or a flexbox. */
function torn({ frame }: Screen): string[] {
  // A label that repeats a column's header is above the text of its cell.
  return [...frame.querySelectorAll(':not(.theory) > :is(a, bdi, span:not([aria-hidden]), strong)')]
    .filter(
      (each) =>
        isShown(each) &&
        isBlock(each) &&
        [...each.parentElement!.childNodes].some((node) => node instanceof Text && node.data.trim()),
    )
    .map((each) => `"${each.textContent.trim().slice(0, 40)}" is torn out of ${label(each.parentElement!)}`);
}

/** Links whose words are covered by another link. */
function misled({ frame }: Screen): string[] {
  const root = frame.getRootNode() as ShadowRoot;
  const found = [...frame.querySelectorAll('a[href]')].filter(isShown).flatMap((link) => {
    link.scrollIntoView({ block: 'center' });
    const follows = textLines(link).flatMap(({ rect: { left, top, width, height } }) =>
      [0.2, 0.5, 0.8].map((part) => root.elementFromPoint(left + width * part, top + height * part)?.closest('a')),
    );
    const other = follows.find((each) => each && each !== link);
    return other ? [`"${link.textContent.trim()}" follows "${other.textContent.trim()}"`] : [];
  });
  // A sticky header of a scrolled page covers the content below it.
  scrollTo(0, 0);
  return found;
}

/** The one list of what can be wrong with a layout: of the current screen, as it is laid out now. */
export function faults(screen: Screen): string[] {
  const lines = textLines(screen.frame);
  return [
    ...overflowing(screen),
    ...cut(screen, lines),
    ...overlaps(lines),
    ...small(screen),
    ...torn(screen),
    ...misled(screen),
  ].map((fault) => `${screen.name}: ${fault}`);
}

/** The faults of a screen at each of these widths that a page may give it, in pixels. */
export function faultsAtWidths(screen: Screen, widths: readonly number[]): string[] {
  return widths.flatMap((width) => {
    screen.place.style.width = `${width}px`;
    return faults(screen).map((fault) => `at ${width} px, ${fault}`);
  });
}
