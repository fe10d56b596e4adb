import type { LitElement } from 'lit';

/** The style sheets that were constructed for a document, by the styles they were made of. */
const constructed = new WeakMap<Document, Map<object, CSSStyleSheet>>();

function sheetsOf(page: Document): Map<object, CSSStyleSheet> {
  const sheets = constructed.get(page) ?? new Map<object, CSSStyleSheet>();
  constructed.set(page, sheets);
  return sheets;
}

/**
 * Styles the root of an element that stands in another document than ours, such as that of a pop-out window: style sheets
 * are constructed for one document, and every move to another takes them away.
 * See https://drafts.csswg.org/cssom/#extensions-to-the-document-or-shadow-root-interface
 */
export function adoptStylesIn(root: ShadowRoot, { ownerDocument, constructor }: LitElement): void {
  const view = ownerDocument.defaultView;
  // A document that nobody sees, such as a template's, has no window.
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

/** The root of an element that is drawn for the first time in another document than ours. */
export function createRootElsewhere(element: LitElement): ShadowRoot {
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  adoptStylesIn(root, element);
  return root;
}
