import type { LitElement } from 'lit';

/** The style sheets constructed for a document, by their Lit styles. */
const constructed = new WeakMap<Document, Map<object, CSSStyleSheet>>();

function sheetsOf(page: Document): Map<object, CSSStyleSheet> {
  const sheets = constructed.get(page) ?? new Map<object, CSSStyleSheet>();
  constructed.set(page, sheets);
  return sheets;
}

/**
 * Adopts the styles of an element in its document, which may be another one, such as that of a pop-out window: constructed
 * style sheets belong to one document and are removed when the element moves to another.
 * See https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface
 */
export function adoptStylesIn(root: ShadowRoot, { ownerDocument, constructor }: LitElement): void {
  const view = ownerDocument.defaultView;
  // A document without a browsing context, such as a template's, has no window.
  if (!view) return;
  const sheets = sheetsOf(ownerDocument);
  root.adoptedStyleSheets = (constructor as typeof LitElement).elementStyles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
    return sheet;
  });
}

/**
 * Creates the root of an element, or takes over one with static HTML, in any document. Lit's own `createRenderRoot` fails in
 * other documents, and has Lit render before what is in the root.
 */
export function createStyledRoot(element: LitElement): ShadowRoot {
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  adoptStylesIn(root, element);
  return root;
}
