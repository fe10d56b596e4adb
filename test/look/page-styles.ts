const added: [DocumentOrShadowRoot, CSSStyleSheet][] = [];

/** Adds styles as a site or a reader's own style sheet does, for this test alone. */
export function addStyles(css: string, root: DocumentOrShadowRoot = document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  added.push([root, sheet]);
}

export function removeStyles(): void {
  for (const [root, sheet] of added.splice(0))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
}

afterEach(removeStyles);
