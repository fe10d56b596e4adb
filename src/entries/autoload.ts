import { howToFix, retry } from '../runtime/loading.js';
import { loadElement } from './autoload/load-element.js';
import { loadPreloadWords } from './autoload/load-preload-words.js';

/**
 * Registers the elements that a page uses, and nothing else: it finds those that are in the page and those that are
 * added later, and loads the entry of each, together with its words in the language around it.
 */
const selector = `:is(${__TAGS__})`;

const loadingEntries = new Map<string, Promise<unknown>>();

/** Loads an entry once, and retries when that fails. Resolves when it is loaded, and after the last retry. */
function loadEntry(tag: string): Promise<unknown> {
  let loading = loadingEntries.get(tag);
  if (!loading) {
    loading = new Promise((done) => {
      const onFailure = (error: unknown) => {
        console.error(`dn-widgets can't load <${tag}>; ${howToFix}.`, error);
        done(undefined);
      };
      void retry((suffix) => loadElement(tag, suffix), { onFailure }).then(done);
    });
    loadingEntries.set(tag, loading);
  }
  return loading;
}

/** The entry of `dn-content` first, where the page has one, so that no widget is rendered before it has its content. */
async function loadInOrder(tag: string, root: ParentNode): Promise<void> {
  const hasContent = [document, root].some((each) => each.querySelector('dn-content:not(:defined)'));
  // Resolves on failure, too: a widget without the clinic's details is better than none.
  if (hasContent) await loadEntry('dn-content');
  await loadEntry(tag);
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

function load(element: Element): void {
  const tag = element.localName;
  void loadInOrder(tag, element.getRootNode() as unknown as ParentNode);
  // A browser without `closest` lacks what the entry needs; the entry reports that.
  const lang = 'closest' in element && langAround(element);
  if (lang) void loadWords(tag, lang).catch(() => undefined);
}

function visit(element: Element): void {
  if (!element.matches(selector)) {
    if (element.shadowRoot) discover(element.shadowRoot);
  } else if (!element.matches(':defined')) load(element);
}

function scan(root: ParentNode & Node): void {
  // By its type: Prototype.js replaces `Element`.
  if (root.nodeType === Node.ELEMENT_NODE) visit(root as unknown as Element);
  for (const element of root.querySelectorAll('*')) visit(element);
}

// Node has no document.
const observer =
  typeof document === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) scan(node as Element);
      });

/**
 * Finds the elements in a root, and in every open shadow root in it, now and when they are added. The document is
 * observed from the start. A shadow root that is attached after its host was added is not found: call this for it.
 */
export function discover(root: ParentNode & Node): void {
  scan(root);
  observer?.observe(root, { childList: true, subtree: true });
}

if (observer) discover(document);
