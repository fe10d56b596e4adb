/**
 * Registers the elements that a page uses, and nothing else: it finds them now and as they come, and loads the door of
 * each, together with its words in the language around it.
 */
const selector = `:is(${__TAGS__}):not(:defined)`;

const enter = (tag: string): Promise<unknown> => import(`./elements/${tag}.ts`);

/** The door of `dn-content` first, where there is one, so that no widget is drawn before it has its content. */
async function enterInOrder(tag: string): Promise<void> {
  // A widget without the clinic's details is better than none.
  if (document.querySelector('dn-content:not(:defined)')) await enter('dn-content').catch(() => undefined);
  await enter(tag);
}

/** English comes with the door. */
async function loadWords(tag: string, lang: string): Promise<void> {
  if (!/^en\b/i.test(lang)) (await import('../scope/words-ahead.js')).loadAhead(tag, lang);
}

function open(element: Element): void {
  const tag = element.localName;
  void enterInOrder(tag);
  // A browser without `closest` lacks what the door needs, and is told so there.
  const lang = 'closest' in element && element.closest('[lang]')?.getAttribute('lang');
  if (lang) void loadWords(tag, lang).catch(() => undefined);
}

function find(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) open(element);
}

// In Node there is no page.
if (typeof document !== 'undefined') {
  find(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // By its type: Prototype.js replaces `Element`.
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        const element = node as Element;
        if (element.matches(selector)) open(element);
        find(element);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
