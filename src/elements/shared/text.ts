import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../content/fill.js';
import type { Language } from '../../content/languages.js';
import { sentenceGap } from '../../content/sentence-gap.js';

export { plainText } from '../../content/text.js';

/** A text in another language than the widget's: it can be rendered as it is, and interpolated. */
export interface MarkedText extends TemplateResult {
  readonly text: string;
  readonly lang: string;
}

/** A text of the content: in the widget's language, or marked with its own. */
export type Text = string | MarkedText;

/** A word tree whose texts may be marked. */
export type Texts<Words> = {
  readonly [Id in keyof Words]: Words[Id] extends string ? Text : Texts<Words[Id]>;
};

const inLanguage = (lang: string, content: unknown) => ({
  ...html`<span lang=${lang} dir="auto">${content}</span>`,
  lang,
});

/** A text marked with its language. */
export const markLanguage = (text: string, lang: string): MarkedText => ({ ...inLanguage(lang, text), text });

/** Plain texts as one, which takes one node instead of three for each. */
const joined = (parts: readonly unknown[]): unknown =>
  parts.every((part) => typeof part === 'string') ? parts.join('') : parts;

/** Replaces the placeholders of a text. */
export function interpolate(text: Text, values: Readonly<Record<string, unknown>>): unknown {
  return typeof text === 'string' ? joined(fill(text, values)) : inLanguage(text.lang, joined(fill(text.text, values)));
}

/** A name that may be written in the other direction than the text around it. */
export const isolated = (name: unknown): TemplateResult => html`<bdi>${name}</bdi>`;

const isMissing = (text: unknown): boolean => !text || text === nothing || (Array.isArray(text) && text.length === 0);

/** The language that a text ends in, if that is marked. */
function langOf(text: unknown): string | undefined {
  const last: unknown = Array.isArray(text) ? text[text.length - 1] : text;
  return (last as { readonly lang?: string }).lang;
}

/** Joins sentences; missing ones are left out. */
export function sentences({ lang }: Language, texts: readonly unknown[]): unknown[] {
  return texts
    .filter((text) => !isMissing(text))
    .flatMap((text, index, all) => (index < all.length - 1 ? [text, sentenceGap(langOf(text) ?? lang)] : [text]));
}
