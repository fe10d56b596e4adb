import { isTraditional, languageFor, type Language } from '../content/languages.js';
import { pageScope } from './page-scope.js';
import { logOnce } from '../runtime/log-once.js';

/**
 * The built-in language at an element: its own `lang`, else the nearest ancestor's, else that of the page's scope, else the
 * document's. An empty `lang` means that the language is unknown: the search ends there, with English.
 */
export function languageAt(element: Element): Language {
  const page = pageScope();
  const root = document.documentElement;
  let at: Element | null = element;
  while (at && at !== root) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return languageOf(lang);
    at = parentOf(at);
  }
  return languageOf(page.provider?.getAttribute('lang') ?? root.lang);
}

function languageOf(tag: string): Language {
  if (isTraditional(tag)) {
    logOnce(
      'dn-widgets has Chinese in simplified characters only; set lang="zh-Hans" where your readers read those, else another.',
    );
  }
  return languageFor(tag);
}

/** Announces every change of a `lang` of an ancestor, through shadow roots. */
export function watchLanguageAt(element: Element): void {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    pageScope().watchLang(root);
    if (!(root instanceof ShadowRoot)) return;
  }
}

const parentOf = (element: Element): Element | null => {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
};
