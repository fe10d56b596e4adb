import { logOnce } from './log-once.js';

/** Without what an editor puts around the text of a script, to hide it from an old browser or from XML. */
const unwrap = (text: string): string =>
  text.replace(/^[\s/*<>![\]-]*(?:CDATA\[[\s/*<>!-]*)?\{/, '{').replace(/\}[\s/*<>![\]-]*$/, '}');

const editorsMarks = /<\/?(?:br|p|div|span)\b[^>]*>|&(?:quot|#\w+|nbsp|amp);|[“”„«»]/i;

/** What only a clinic's changes begin with; other scripts of a page carry JSON, too. */
const changesMarks = /\W(?:text|note|screening|session|hide|sources)\W{1,9}:/;

/** Types that say what else a script is for. */
const others = ['application/ld+json', 'importmap', 'speculationrules'];
const code = /^(?:module|(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script)?)$/;
const json = /^(?:application|text)\/json$/;

const typeOf = ({ type }: HTMLScriptElement): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** A script's text, and its type where that does not say that it is JSON. */
export interface ScriptText {
  readonly text: string;
  readonly type?: string;
}

/** Reads JSON, in what editors wrap it; else tells why it can't, as the end of a sentence. */
export function readJson({ text, type }: ScriptText): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    try {
      return { value: JSON.parse(unwrap(text)) };
    } catch {
      const [mark] = editorsMarks.exec(text) ?? [];
      const why = mark
        ? `an editor put "${mark}" into it; keep it as plain text, with straight quotes and no tags`
        : (error as Error).message;
      return { reason: `is not JSON: ${why}${type ? ` (in a script of type "${type}")` : ''}` };
    }
  }
}

export const isObject = (read: ReturnType<typeof readJson>): boolean =>
  'value' in read && typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value);

/** The text of a script, unless it is for something else. A script of another type is told where it is no JSON. */
export function textOf(script: HTMLScriptElement, place: string): ScriptText | undefined {
  const type = typeOf(script);
  const { text } = script;
  if (json.test(type)) return { text };
  if (others.includes(type)) return undefined;
  const isEmpty = !text.trim();
  if (isObject(readJson({ text }))) return { text };
  // It may be half there; later it is wrong JSON, by whatever type.
  if (code.test(type)) return undefined;
  if (isEmpty || unwrap(text).startsWith('{')) return { text, type };
  logOnce(`${place} leaves out a script of type "${type}", which is not JSON; write type="application/json".`);
  return undefined;
}

/** The script with changes that belongs to an element: one of its children before one that an editor has wrapped. */
export function changesIn(element: Element): ScriptText | undefined {
  const own = [...element.querySelectorAll('script')].filter((script) => {
    let at = script.parentElement;
    while (at && at !== element && !at.localName.includes('-')) at = at.parentElement;
    return at === element && !('dnContent' in script.dataset);
  });
  const isPlain = (script: HTMLScriptElement) => script.parentElement === element && json.test(typeOf(script));
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

/** How many braces are open at the end of a text. */
const openBraces = (text: string): number => text.split('{').length - text.split('}').length;

/** JSON that is in an element as text, because an editor has stripped its script tag: its nodes and their text. */
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
