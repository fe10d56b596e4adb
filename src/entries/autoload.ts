import { howToFix, retry } from '../runtime/loading.js';
import { keepTap } from './autoload/keep-tap.js';
import { filesFor, loadElement, preload } from './autoload/load-element.js';
import { loadPreloadWords } from './autoload/load-preload-words.js';
import { isLazy, WhenNeeded } from './autoload/when-needed.js';

/**
 * Registers the elements that a page uses, and nothing else: it finds those that are in the page and those that are
 * added later, and loads the entry of each, together with its words in the language around it. With `loading="lazy"` on its
 * tag it loads an entry when the element is near the viewport or touched; static HTML that is only read loads nothing.
 */
const selector = `:is(${__TAGS__})`;

/** How long an element waits for those above it, in milliseconds. */
const orderTimeout = 3000;

const requested = new Set<string>();

/** The entries are run one after the other, so that no element is rendered before one above it. */
let lastRun: Promise<unknown> = Promise.resolve();

/** Loads a file, and retries when that fails. Resolves when it is loaded, and after the last retry. */
const load = (name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const onFailure = (error: unknown) => {
      console.error(
        `dn-widgets can't load ${name.startsWith('dn-') ? `<${name}>` : 'its elements'}; ${howToFix}.`,
        error,
      );
      resolve(undefined);
    };
    void retry((suffix) => loadElement(name, suffix), { onFailure }).then(resolve);
  });

/** Loads the entries of elements at the same time, each once, and runs them in this order. */
function loadAll(tags: readonly string[]): void {
  const fresh = [...new Set(tags)].filter((tag) => !requested.has(tag));
  if (fresh.length === 0) return;
  for (const tag of fresh) requested.add(tag);
  const names = filesFor(fresh);
  preload(names);
  for (const name of names) {
    const isTurn = Promise.race([lastRun, new Promise((resolve) => setTimeout(resolve, orderTimeout))]);
    lastRun = isTurn.then(() => load(name));
  }
}

/** English is part of the entry. */
async function loadWords(tag: string, lang: string): Promise<void> {
  if (!/^en\b/i.test(lang)) (await loadPreloadWords()).preloadWords(tag, lang);
}

/** The language around an element, through every shadow root. */
function langAround(element: Element): string | null | undefined {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ?? (root instanceof ShadowRoot ? langAround(root.host) : undefined)
  );
}

/**
 * Loads what elements need: the entry of `dn-content` first, where the page has one, so that no widget is rendered before it
 * has its content; a widget without the clinic's details is better than none.
 */
function loadFor(elements: readonly Element[]): void {
  const roots = new Set<ParentNode>([document, ...elements.map((element) => element.getRootNode() as Document)]);
  const hasContent = [...roots].some((root) => root.querySelector('dn-content:not(:defined)'));
  loadAll([...(hasContent ? ['dn-content'] : []), ...elements.map(({ localName }) => localName)]);
  for (const element of elements) {
    // A browser without `closest` lacks what the entry needs; the entry reports that.
    const lang = 'closest' in element && langAround(element);
    if (lang) void loadWords(element.localName, lang).catch(() => undefined);
  }
}

/** Our elements in a node, and in the open shadow roots in it, that are not defined yet. */
function* undefinedIn(node: ParentNode & Node): Generator<HTMLElement> {
  // By its type: Prototype.js replaces `Element`.
  const itself = node.nodeType === Node.ELEMENT_NODE ? [node as unknown as Element] : [];
  for (const element of [...itself, ...node.querySelectorAll('*')]) {
    if (!element.matches(selector)) {
      if (element.shadowRoot) {
        observe(element.shadowRoot);
        yield* undefinedIn(element.shadowRoot);
      }
    } else if (!element.matches(':defined')) yield element as HTMLElement;
  }
}

// Node has no document.
const hasPage = typeof document !== 'undefined';
const lazily = hasPage && isLazy() ? new WhenNeeded(loadFor) : undefined;

function find(nodes: readonly (ParentNode & Node)[]): void {
  const found = nodes.flatMap((node) => [...undefinedIn(node)]);
  if (lazily) lazily.watch(found.filter(({ localName }) => localName !== 'dn-content'));
  else if (found.length > 0) loadFor(found);
}

const observer = hasPage
  ? new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      find(added.filter((node) => node.nodeType === Node.ELEMENT_NODE) as Element[]);
    })
  : undefined;

const observe = (root: Node): void => observer?.observe(root, { childList: true, subtree: true });

/**
 * Finds the elements in a root, and in every open shadow root in it, now and when they are added. The document is
 * observed from the start. A shadow root that is attached after its host was added is not found: call this for it.
 */
export function discover(root: ParentNode & Node): void {
  find([root]);
  observe(root);
}

if (hasPage) {
  keepTap(selector);
  discover(document);
}
