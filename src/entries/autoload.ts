import { howToMend } from '../scope/loading.js';
import { retry } from '../scope/loading.js';
import { loadElement } from './autoload/load-element.js';
import { loadPreloadWords } from './autoload/load-preload-words.js';

/**
 * Registers the elements that a page uses, and nothing else: it finds them now and as they come, and loads the door of
 * each, together with its words in the language around it.
 */
const selector = `:is(${__TAGS__})`;

const entering = new Map<string, Promise<unknown>>();

/** Loads a door once, and tries again when that fails. Resolves when it has come, and when it has long failed to. */
function enter(tag: string): Promise<unknown> {
  let entered = entering.get(tag);
  if (!entered) {
    entered = new Promise((done) => {
      const gaveUp = (error: unknown) => {
        console.error(`dn-widgets can't load <${tag}>; ${howToMend}.`, error);
        done(undefined);
      };
      void retry((suffix) => loadElement(tag, suffix), { gaveUp }).then(done);
    });
    entering.set(tag, entered);
  }
  return entered;
}

/** The door of `dn-content` first, where there is one, so that no widget is drawn before it has its content. */
async function enterInOrder(tag: string, root: ParentNode): Promise<void> {
  const isGiven = [document, root].some((each) => each.querySelector('dn-content:not(:defined)'));
  // A widget without the clinic's details is better than none.
  if (isGiven) await enter('dn-content');
  await enter(tag);
}

/** English comes with the door. */
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

function open(element: Element): void {
  const tag = element.localName;
  void enterInOrder(tag, element.getRootNode() as unknown as ParentNode);
  // A browser without `closest` lacks what the door needs, and is told so there.
  const lang = 'closest' in element && langAround(element);
  if (lang) void loadWords(tag, lang).catch(() => undefined);
}

function look(element: Element): void {
  if (!element.matches(selector)) {
    if (element.shadowRoot) discover(element.shadowRoot);
  } else if (!element.matches(':defined')) open(element);
}

function find(root: ParentNode & Node): void {
  // By its type: Prototype.js replaces `Element`.
  if (root.nodeType === Node.ELEMENT_NODE) look(root as unknown as Element);
  for (const element of root.querySelectorAll('*')) look(element);
}

// In Node there is no page.
const observer =
  typeof document === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) find(node as Element);
      });

/**
 * Finds the elements in a root, and in every open shadow root in it, now and as they come. The page is discovered from
 * the start. A shadow root that is attached after its host came is not found: call this for it.
 */
export function discover(root: ParentNode & Node): void {
  find(root);
  observer?.observe(root, { childList: true, subtree: true });
}

if (observer) discover(document);
