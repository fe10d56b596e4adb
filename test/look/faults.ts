import type { Screen } from './screens.js';

interface Box {
  readonly text: string;
  readonly block: Element;
  readonly rect: DOMRect;
}

const isShown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden-text');

const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');

const label = (element: Element) => element.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 90);

/** Every line of text that is shown, with its box. */
function lines(frame: Element): Box[] {
  const found: Box[] = [];
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || !isShown(parent)) continue;
    let block = parent;
    while (!isBlock(block) && !(block instanceof SVGElement)) block = block.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 0) found.push({ text: node.data.trim().slice(0, 40), block, rect });
  }
  return found;
}

const round = (rect: DOMRect) => [rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(' ');

/** What overflows the frame, at either side. Firefox counts a frame in a group's box, whatever is in it. */
function overflowing({ frame }: Screen): string[] {
  const { left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('*:not(svg svg, svg svg *, g)')]
    .filter(isShown)
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    })
    .map((each) => `overflows: ${label(each)}`);
}

/** Text that leaves a box around it, such as a button, a pill or a card. */
function cut({ frame }: Screen): string[] {
  return lines(frame).flatMap(({ text, block, rect }) => {
    // Labels of a picture are positioned at what they name, outside any box.
    if (block.closest('.picture')) return [];
    // Letters may overflow the height of a line by this much.
    const tall = rect.height * 0.2;
    let box: Element | null = block;
    for (; box && box !== frame.parentNode; box = box.parentElement) {
      if (box instanceof SVGElement || !isBlock(box)) continue;
      const outer = box.getBoundingClientRect();
      // An anchor without a size clips nothing.
      if (outer.width === 0 || outer.height === 0) continue;
      const inside =
        rect.left >= outer.left - 0.5 &&
        rect.right <= outer.right + 0.5 &&
        rect.top >= outer.top - tall &&
        rect.bottom <= outer.bottom + tall;
      if (!inside) return [`"${text}" (${round(rect)}) leaves (${round(outer)}) ${label(box)}`];
    }
    return [];
  });
}

/** Text that lies on other text. */
function covered({ frame }: Screen): string[] {
  const all = lines(frame);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      const covers = wide > 1 && high > 0.35 * Math.min(one.rect.height, other.rect.height);
      return covers ? [`"${one.text}" (${round(one.rect)}) lies on "${other.text}" (${round(other.rect)})`] : [];
    }),
  );
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
  return [...frame.querySelectorAll(':not(.theory) > :is(a, bdi, span, strong)')]
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
    const follows = lines(link).flatMap(({ rect: { left, top, width, height } }) =>
      [0.2, 0.5, 0.8].map((part) => root.elementFromPoint(left + width * part, top + height * part)?.closest('a')),
    );
    const other = follows.find((each) => each && each !== link);
    return other ? [`"${link.textContent.trim()}" follows "${other.textContent.trim()}"`] : [];
  });
  // A sticky header of a scrolled page covers the content below it.
  scrollTo(0, 0);
  return found;
}

/** All faults of the current screen in its current layout. */
export const all = [overflowing, cut, covered, small, torn, misled];
export const faults = (screen: Screen): string[] =>
  [overflowing, cut, covered, small, torn, misled]
    .flatMap((find) => find(screen))
    .map((fault) => `${screen.name}: ${fault}`);

/** The faults of a screen at each of these widths that a page may give it, in pixels. */
export function faultsAtWidths(screen: Screen, widths: readonly number[]): string[] {
  return widths.flatMap((width) => {
    screen.host.style.inlineSize = `${width}px`;
    return faults(screen).map((fault) => `at ${width} px, ${fault}`);
  });
}
