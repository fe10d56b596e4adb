interface Handout {
  readonly part: Element;
  /** The styles of the printed part. */
  readonly cssText: string;
  /** The title of the printout. It must not reveal anything about the reader. */
  readonly title: string;
}

const pageStyles = ':root { font-family: system-ui, sans-serif; } body { margin: 0; }';

const frameSelector = 'iframe.handout';

/** Whether a sandboxed frame around a window prevents the print dialog, as far as the frame can be accessed. */
function isWithoutModals({ frameElement, parent }: Window): boolean {
  if (!frameElement) return false;
  const { sandbox } = frameElement as HTMLIFrameElement;
  return (frameElement.hasAttribute('sandbox') && !sandbox.contains('allow-modals')) || isWithoutModals(parent);
}

/**
 * Whether a page can print a part of itself: not in a web view without a print dialog, nor in a sandbox with an opaque
 * origin, from which the frame can't be accessed, or without `allow-modals`.
 */
export function canPrint(): boolean {
  // Static HTML includes the button; it works once a script is loaded.
  if (typeof document === 'undefined') return true;
  const isOpaque = origin === 'null' && location.protocol !== 'file:';
  return typeof (window as Partial<Window>).print === 'function' && !isOpaque && !isWithoutModals(window);
}

/**
 * Prints only one part of the page: a copy of it in an empty frame next to it. The frame adopts a style sheet constructed in
 * its own window and gets no markup as text, so a strict content security policy allows it, and nothing is fetched. If that
 * fails, the whole page is printed.
 */
export function print(handout: Handout): void {
  const root = handout.part.getRootNode() as Document | ShadowRoot;
  removeHandout(root);
  try {
    const view = openFrame(handout);
    view.addEventListener('afterprint', () => removeHandout(root));
    view.print();
  } catch {
    removeHandout(root);
    window.print();
  }
  // If no dialog opened, `afterprint` never fires; while one is open, the page gets no pointer or key events.
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => removeHandout(root), { capture: true, once: true });
  }
}

/** Removes the printed copy, which may contain the reader's answers. */
export function removeHandout(root: ParentNode): void {
  root.querySelector(frameSelector)?.remove();
}

function openFrame({ part, cssText, title }: Handout): Window {
  const frame = part.ownerDocument.createElement('iframe');
  // Chromium prints a frame with `display: none` as a blank page: https://github.com/crabbly/Print.js/issues/135
  frame.className = 'handout hidden-text';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  part.after(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new TypeError('The frame can not be filled.');
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(pageStyles + cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = part.getAttribute('lang') ?? '';
  page.title = title;
  const copy = page.importNode(part, true);
  // Collapsed details are printed open.
  for (const details of copy.querySelectorAll('details')) details.open = true;
  page.body.append(copy);
  return view;
}
