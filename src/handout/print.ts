interface Handout {
  readonly part: Element;
  /** The styles the part is drawn with. */
  readonly cssText: string;
  /** What the printout is called. It must say nothing of the reader. */
  readonly title: string;
}

const pageStyles = ':root { font-family: system-ui, sans-serif; } body { margin: 0; }';

const frameSelector = 'iframe.handout';

/**
 * Prints one part of the page alone: a copy of it in an empty frame beside it. The frame takes a style sheet built by
 * its own window and no markup as text, so a strict content security policy allows it, and nothing is fetched.
 */
export function print(handout: Handout): void {
  const root = handout.part.getRootNode() as Document | ShadowRoot;
  removeHandout(root);
  const view = openFrame(handout).contentWindow;
  view?.addEventListener('afterprint', () => {
    removeHandout(root);
  });
  view?.print();
}

/** Takes away what was laid out for print: it may tell what the reader answered. */
export function removeHandout(root: ParentNode): void {
  root.querySelector(frameSelector)?.remove();
}

function openFrame({ part, cssText, title }: Handout): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // A frame that isn't rendered at all can't be printed everywhere.
  frame.className = 'handout hidden-text';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  part.after(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (page && view) {
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(pageStyles + cssText);
    page.adoptedStyleSheets = [sheet];
    page.documentElement.lang = part.getAttribute('lang') ?? '';
    page.title = title;
    const copy = page.importNode(part, true);
    // What opens on demand is printed open.
    for (const details of copy.querySelectorAll('details')) details.open = true;
    page.body.append(copy);
  }
  return frame;
}
