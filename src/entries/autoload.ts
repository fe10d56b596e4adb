import { retry } from '../scope/retry.js';

/**
 * Registers the elements that a page uses, and nothing else: it finds them now and as they come, and loads the door of
 * each, together with its words in the language around it.
 */
const selector = `:is(${__TAGS__}):not(:defined)`;

const entering = new Map<string, Promise<unknown>>();

/** Loads a door once, and tries again when that fails. Resolves when it has come, and when it has long failed to. */
function enter(tag: string): Promise<unknown> {
  let entered = entering.get(tag);
  if (!entered) {
    entered = new Promise((done) => {
      const gaveUp = (error: unknown) => {
        console.error(`dn-widgets can't load <${tag}>; see that every file of the package is served.`, error);
        done(undefined);
      };
      void retry((suffix) => load(tag, suffix), { gaveUp }).then(done);
    });
    entering.set(tag, entered);
  }
  return entered;
}

const load: (tag: string, suffix: string) => Promise<unknown> = (tag) => import(`./elements/${tag}.ts`);

/** The door of `dn-content` first, where there is one, so that no widget is drawn before it has its content. */
async function enterInOrder(tag: string): Promise<void> {
  // A widget without the clinic's details is better than none.
  if (document.querySelector('dn-content:not(:defined)')) await enter('dn-content');
  await enter(tag);
}

/** English comes with the door. */
async function loadWords(tag: string, lang: string): Promise<void> {
  if (!/^en\b/i.test(lang)) (await import('../scope/words-ahead.js')).loadAhead(tag, lang);
}

function open(element: Element): void {
  const tag = element.localName;
  void enterInOrder(tag);
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) void loadWords(tag, lang).catch(() => undefined);
}

function find(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(open);
}

// In Node there is no page.
if (typeof document !== 'undefined') {
  find(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) open(node);
      find(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
