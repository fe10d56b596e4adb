/** The addresses of files that a page made and did not give back. */
const files = new Set<string>();

const { createObjectURL, revokeObjectURL } = URL;
URL.createObjectURL = (object) => {
  const address = createObjectURL(object);
  files.add(address);
  return address;
};
URL.revokeObjectURL = (address) => {
  files.delete(address);
  revokeObjectURL(address);
};

/** What a reader chose or typed, which no attribute shows. */
const stateOf = (element: Element): string => {
  if (element instanceof HTMLInputElement) return ` [${String(element.checked)} ${element.value}]`;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? ` [${element.value}]` : '';
};

/** Everything that is in a node, with what is in its shadow roots and its frames: a drawn code, a sheet for paper. */
export function everythingIn(node: Node): string {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType === Node.COMMENT_NODE) return '';
  const inside = [...node.childNodes].map(everythingIn).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return inside;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  const { contentDocument } = element as Partial<HTMLIFrameElement>;
  const hidden = [element.shadowRoot, contentDocument].map((each) => (each ? everythingIn(each) : ''));
  return `<${element.localName}${attributes.join('')}${stateOf(element)}>${hidden.join('')}${inside}\n`;
}

/** Everything that the next reader of this page could find: in it, in its forms, and in what browsers keep of it. */
export async function traces() {
  return {
    page: everythingIn(document.documentElement),
    title: document.title,
    forms: [...document.forms].map((form) => [...new FormData(form)]),
    files: [...files],
    address: location.href,
    history: [history.length, JSON.stringify(history.state), window.name],
    cookies: document.cookie,
    stored: [localStorage, sessionStorage].map((storage) => Object.entries(storage)),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    selected: String(getSelection()),
    timed: performance
      .getEntries()
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .filter((entry) => /^(resource|mark|measure|navigation) |(blob|data):/.test(entry)),
  };
}
