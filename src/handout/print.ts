interface Handout {
  readonly part: Element;
  /** The styles the part is drawn with. */
  readonly cssText: string;
  /** What the printout is called. It must say nothing of the reader. */
  readonly title: string;
}

const pageStyles = ':root { font-family: system-ui, sans-serif; } body { margin: 0; }';

const frameSelector = 'iframe.handout';

/** Whether a frame around a window, as far as that can be seen, keeps it from opening the print dialog. */
function isWithoutModals({ frameElement, parent }: Window): boolean {
  if (!frameElement) return false;
  const { sandbox } = frameElement as HTMLIFrameElement;
  return (frameElement.hasAttribute('sandbox') && !sandbox.contains('allow-modals')) || isWithoutModals(parent);
}

/**
 * Whether a page can print a part of itself: not in a web view without a print dialog, nor in a sandbox that gives it an
 * origin of its own, where it could not see into the frame, or that forbids dialogs.
 */
export function canPrint(): boolean {
  // Static HTML, made where there is no page, has the button that a script brings to life.
  if (typeof document === 'undefined') return true;
  const isOpaque = origin === 'null' && location.protocol !== 'file:';
  return typeof (window as Partial<Window>).print === 'function' && !isOpaque && !isWithoutModals(window);
}

/**
 * Prints one part of the page alone: a copy of it in an empty frame beside it. The frame takes a style sheet built by
 * its own window and no markup as text, so a strict content security policy allows it, and nothing is fetched. Where
 * that fails, the page itself is printed.
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
  // Where no dialog opened, nothing says that it closed; while one is open, the page gets no such event.
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => removeHandout(root), { capture: true, once: true });
  }
}

/** Takes away what is laid out for print: it may tell what the reader answered. */
export function removeHandout(root: ParentNode): void {
  root.querySelector(frameSelector)?.remove();
}

function openFrame({ part, cssText, title }: Handout): Window {
  const frame = part.ownerDocument.createElement('iframe');
  // A frame that isn't rendered at all can't be printed everywhere.
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
  // What opens on demand is printed open.
  for (const details of copy.querySelectorAll('details')) details.open = true;
  page.body.append(copy);
  return view;
}
