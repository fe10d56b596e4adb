import { logOnce } from '../runtime/log-once.js';

/** Removes the comments or CDATA that editors put around the text of a script for old browsers or XML. */
const unwrap = (text: string): string =>
  text.replace(/^[\s/*<>![\]-]*(?:CDATA\[[\s/*<>!-]*)?\{/, '{').replace(/\}[\s/*<>![\]-]*$/, '}');

const editorsMarks = /<\/?(?:br|p|div|span)\b[^>]*>|&(?:quot|#\w+|nbsp|amp);|[“”„«»]/i;

/** Keys that only a clinic's changes have; other scripts in a page may contain JSON, too. */
const changesMarks = /\W(?:text|note|screening|session|hide|sources)\W{1,9}:/;

/** Types of scripts for other purposes. */
const others = ['application/ld+json', 'importmap', 'speculationrules'];
const code = /^(?:module|(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script)?)$/;
const json = /^(?:application|text)\/json$/;

const typeOf = ({ type }: HTMLScriptElement): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** A script's text, and its type if that is not JSON's. */
export interface ScriptText {
  readonly text: string;
  readonly type?: string;
}

/** Parses JSON, also as wrapped by editors. The reason of a failure completes a sentence. */
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

/** The text of a script, unless it has another purpose. A script of another type that isn't JSON is reported. */
export function textOf(script: HTMLScriptElement, place: string): ScriptText | undefined {
  const type = typeOf(script);
  const { text } = script;
  if (json.test(type)) return { text };
  if (others.includes(type)) return undefined;
  const isEmpty = !text.trim();
  if (isObject(readJson({ text }))) return { text };
  // It may be parsed only in part; later it is reported as invalid JSON, whatever its type.
  if (code.test(type)) return undefined;
  if (isEmpty || unwrap(text).startsWith('{')) return { text, type };
  logOnce(`${place} leaves out a script of type "${type}", which is not JSON; write type="application/json".`);
  return undefined;
}

/** The script with the changes of an element: a child if there is one, otherwise one that an editor has wrapped. */
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
