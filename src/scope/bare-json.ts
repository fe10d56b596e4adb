import { isObject, readJson, type ScriptText } from './json-script.js';
import { logOnce } from '../runtime/log-once.js';

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

/** The bare JSON in a `dn-content`, hidden from the reader. */
export class BareJson {
  /** The clinic's changes, if it is those. */
  source: ScriptText | undefined;

  /** The name of the slot to render: text nodes can't be slotted by name, so only elements are shown in a named one. */
  slotName: '' | typeof shown = '';

  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
  }

  /** Finds it. Once there was some, no text in the element is shown again. */
  update(): void {
    const found = findBareJson(this.#element);
    this.source = found && isObject(readJson(found)) ? { text: found.text } : undefined;
    if (found) {
      this.slotName = shown;
      logOnce(
        '<dn-content> has JSON as bare text in it, which is not shown; write <script type="application/json"> around it.',
      );
    }
    if (!this.slotName) return;
    for (const child of this.#element.children) {
      if (found?.nodes.includes(child)) child.removeAttribute('slot');
      else if (child.slot !== shown) child.slot = shown;
    }
  }
}
