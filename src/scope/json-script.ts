import { logOnce } from '../runtime/log-once.js';

/** Removes the comments or CDATA that editors put around the text of a script for old browsers or XML. */
const unwrap = (text: string): string =>
  text.replace(/^[\s/*<>![\]-]*(?:CDATA\[[\s/*<>!-]*)?\{/, '{').replace(/\}[\s/*<>![\]-]*$/, '}');

const editorsMarks = /<\/?(?:br|p|div|span)\b[^>]*>|&(?:quot|#\w+|nbsp|amp);|[“”„«»]/i;

/** Types of scripts for other purposes. */
const otherTypes = ['application/ld+json', 'importmap', 'speculationrules'];
const scriptType = /^(?:module|(?:(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script)?)$/;
const jsonType = /^(?:application|text)\/json$/;

const typeOf = ({ type }: HTMLScriptElement): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a script's type says that it is JSON. */
export const isJson = (script: HTMLScriptElement): boolean => jsonType.test(typeOf(script));

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
export function textOf(script: HTMLScriptElement, label: string): ScriptText | undefined {
  const type = typeOf(script);
  const { text } = script;
  if (jsonType.test(type)) return { text };
  if (otherTypes.includes(type)) return undefined;
  const isEmpty = !text.trim();
  if (isObject(readJson({ text }))) return { text };
  // It may be parsed only in part; later it is reported as invalid JSON, whatever its type.
  if (scriptType.test(type)) return undefined;
  if (isEmpty || unwrap(text).startsWith('{')) return { text, type };
  logOnce(`${label} leaves out a script of type "${type}", which is not JSON; write type="application/json".`);
  return undefined;
}
