import { css } from 'lit';

interface PrintJob {
  readonly part: Element;
  /** The styles of the printed part. */
  readonly cssText: string;
  /** The title of the printout. It must not reveal anything about the reader. */
  readonly title: string;
  /** What only the printed copy has, below its title. */
  readonly head: Node;
}

/** After the styles of the printed part: it fills the paper, and nothing looks like a control. */
const pageStyles = css`
  @page {
    margin: 12mm;
  }
  :root {
    font:
      11pt system-ui,
      sans-serif;
  }
  body {
    margin: 0;
  }
  body > .dn {
    --_space: 0.8em;
    --_target: 0px;
    padding: 0;
  }
  .dn > .body {
    padding: 0;
  }
  .foot {
    padding: 0;
    border: 0;
    line-height: 1.35;
  }
  :is(p, li) {
    max-inline-size: none !important;
  }
  .ticks label {
    padding-block: 0.3em;
  }
  .foot ol {
    display: block;
    columns: 2;
    column-gap: 2.5em;
  }
  /* The empty document is in quirks mode, in which tables do not inherit these. */
  table {
    font: inherit;
    color: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6, summary) {
    break-after: avoid;
  }
  summary {
    display: block;
  }
  a,
  summary {
    font-weight: inherit;
    text-decoration: none;
  }
`;

/** What makes no sense on paper: controls, the other sheets, and that a link opens in a new tab. */
const notPrinted = '.actions, .no-print, .sheet, a > .hidden-text';

const frameSelector = 'iframe.handout';

/**
 * Prints only one part of the page: a copy of it in an empty frame next to it. The frame adopts a style sheet constructed in
 * its own window and gets no markup as text, so a strict content security policy allows it, and nothing is fetched. If that
 * fails, the whole page is printed.
 */
export function print(job: PrintJob): void {
  const root = job.part.getRootNode() as Document | ShadowRoot;
  removePrintedCopy(root);
  try {
    const view = openFrame(job);
    view.addEventListener('afterprint', () => removePrintedCopy(root));
    view.print();
  } catch {
    removePrintedCopy(root);
    window.print();
  }
  // If no dialog opened, `afterprint` never fires; while one is open, the page gets no pointer or key events.
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => removePrintedCopy(root), { capture: true, once: true });
  }
}

/** Removes the printed copy, which may contain the reader's answers. */
export function removePrintedCopy(root: ParentNode): void {
  root.querySelector(frameSelector)?.remove();
}

function openFrame({ part, cssText, title, head }: PrintJob): Window {
  const frame = part.ownerDocument.createElement('iframe');
  // Chromium prints a frame with `display: none` as a blank page: https://github.com/crabbly/Print.js/issues/135
  frame.className = 'handout hidden-text';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  part.after(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new TypeError('The frame can not be filled.');
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(cssText + pageStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  for (const name of ['lang', 'dir']) page.documentElement.setAttribute(name, part.getAttribute(name) ?? '');
  page.title = title;
  const copy = page.importNode(part, true);
  for (const each of copy.querySelectorAll(notPrinted)) each.remove();
  // Collapsed details are printed open.
  for (const details of copy.querySelectorAll('details')) details.open = true;
  copy.querySelector('.title')?.after(head);
  startAtLevel1(copy);
  page.body.append(copy);
  return view;
}

/** The title of a document is its heading of level 1, whatever level it has in the page that it is copied from. */
function startAtLevel1(copy: Element): void {
  const headings = [...copy.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName[1]));
  headings.forEach((heading, index) => {
    heading.setAttribute('aria-level', String(1 + (levels[index] ?? 1) - (levels[0] ?? 1)));
  });
}
