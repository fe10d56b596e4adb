/**
 * Registers the elements that a page uses, and nothing else: it finds them now and as they come, and loads the door of
 * each, together with its words in the language around it.
 */
import { english, languageFor } from '../content/languages.js';
import { load } from '../content/words/load.js';
import { partsOf } from '../scope/word-store.js';

const doors = import.meta.glob('./elements/*.ts');

const partsSaid = __DOORS__;

const selector = Object.keys(partsSaid)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const enter = (tag: string) => doors[`./elements/${tag}.ts`]?.();

/** The door of `dn-content` first, where there is one, so that no widget is drawn before it has its content. */
async function enterInOrder(tag: string): Promise<void> {
  // A widget without the clinic's details is better than none.
  if (document.querySelector('dn-content:not(:defined)')) await enter('dn-content')?.catch(() => undefined);
  await enter(tag);
}

function open(element: Element): void {
  const tag = element.localName;
  void enterInOrder(tag);
  const language = languageFor(element.closest('[lang]')?.getAttribute('lang') ?? '');
  if (language === english) return;
  for (const part of partsSaid[tag] ?? []) {
    // The element asks again for what does not come, and tells it.
    if (!(part in partsOf(language))) load(language.lang, part).catch(() => undefined);
  }
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
