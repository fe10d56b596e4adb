import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { logOnce } from '../runtime/log-once.js';
import { isJson, isObject, readJson, textOf, type ScriptText } from './json-script.js';

/** Keys that only a clinic's changes have; other scripts in a page may contain JSON, too. */
const changesMarks = /\W(?:text|note|screening|session|hide|sources)\W{1,9}:/;

/** The script with the changes of an element: a child if there is one, otherwise one that an editor has wrapped. */
function changesIn(element: Element): ScriptText | undefined {
  const own = [...element.querySelectorAll('script')].filter((script) => {
    let at = script.parentElement;
    while (at && at !== element && !at.localName.includes('-')) at = at.parentElement;
    return at === element && !('dnContent' in script.dataset);
  });
  const isPlain = (script: HTMLScriptElement) => script.parentElement === element && isJson(script);
  const plain = own.find(isPlain);
  if (plain) return { text: plain.text };
  for (const script of own) {
    const isChild = script.parentElement === element;
    const isHalf = document.readyState === 'loading' && 'reason' in readJson({ text: script.text });
    if (!isChild && !isHalf && !changesMarks.test(script.text)) continue;
    const found = textOf(script, '<dn-content>');
    if (found) return found;
  }
  return undefined;
}

const start = /^\s*\{\s*(?:["“”„«»″&}]|$)/;
const inText = ['BR', 'P', 'PRE', 'CODE', 'SPAN', 'DIV'];
const never = ['SCRIPT', 'STYLE', 'TEMPLATE'];

/** The number of unclosed braces in a text. */
const openBraces = (text: string): number => text.split('{').length - text.split('}').length;

/** JSON that is bare text in an element because an editor removed its script tag: its nodes and their text. */
function findBareJson(element: Element): { readonly nodes: readonly ChildNode[]; readonly text: string } | undefined {
  const children = [...element.childNodes].filter(({ nodeName }) => !never.includes(nodeName));
  const isText = (node: ChildNode) =>
    node instanceof Text ||
    (node instanceof Element && inText.includes(node.nodeName) && !node.querySelector('*:not(br, p, span, code)'));
  const first = children.findIndex((node) => isText(node) && start.test(node.textContent ?? ''));
  if (first < 0) return undefined;
  const nodes: ChildNode[] = [];
  let text = '';
  for (const node of children.slice(first)) {
    if (node instanceof Comment) continue;
    if (!isText(node)) break;
    nodes.push(node);
    text += node.textContent ?? '';
    if (text.includes('{') && openBraces(text) <= 0) break;
  }
  // `start` excludes a page's own templates, such as {{ name }}; complete or broken JSON is accepted.
  return 'value' in readJson({ text }) || /["“”„«»″]\s*:/.test(text) || openBraces(text) > 0
    ? { nodes, text }
    : undefined;
}

/** The slot for elements that stay visible when bare text is hidden. */
const shown = 'dn-shown';

/**
 * The clinic's changes in the children of its host: in a script, or as bare text, which it hides from the reader. Requests an
 * update when they may have changed.
 */
export class ChildChanges implements ReactiveController {
  /** The name of the slot to render: text nodes can't be slotted by name, so only elements are shown in a named one. */
  slotName: '' | typeof shown = '';

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #bareText: ScriptText | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['type'],
    });
    // Before that, a script may be parsed only in part.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Hides bare text. Once there was some, no text in the host is shown again. */
  hostUpdate(): void {
    const found = findBareJson(this.#host);
    this.#bareText = found && isObject(readJson(found)) ? { text: found.text } : undefined;
    if (found) {
      this.slotName = shown;
      logOnce(
        '<dn-content> has JSON as bare text in it, which is not shown; write <script type="application/json"> around it.',
      );
    }
    if (!this.slotName) return;
    for (const child of this.#host.children) {
      if (found?.nodes.includes(child)) child.removeAttribute('slot');
      else if (child.slot !== shown) child.slot = shown;
    }
  }

  get source(): ScriptText | undefined {
    return changesIn(this.#host) ?? this.#bareText;
  }
}
