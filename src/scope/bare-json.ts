import { readJson } from './json-script.js';

const start = /^\s*\{\s*(?:["“”„«»″&}]|$)/;
const inText = ['BR', 'P', 'PRE', 'CODE', 'SPAN', 'DIV'];
const never = ['SCRIPT', 'STYLE', 'TEMPLATE'];

/** How many braces are open at the end of a text. */
const openBraces = (text: string): number => text.split('{').length - text.split('}').length;

/** JSON that stands in an element as text, for an editor has taken its script tag away: its nodes, and what they say. */
export function bareJson(
  element: Element,
): { readonly nodes: readonly ChildNode[]; readonly text: string } | undefined {
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
  // A page's own template, such as {{ name }}, is left alone by the start; what is whole or broken JSON is not.
  return 'value' in readJson({ text }) || /["“”„«»″]\s*:/.test(text) || openBraces(text) > 0
    ? { nodes, text }
    : undefined;
}
