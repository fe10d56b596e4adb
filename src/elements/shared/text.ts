import { html, type TemplateResult } from 'lit';
import { fill } from '../../content/fill.js';

/** A text in another language than the widget's: it can be rendered as it is, and its places filled. */
export interface Marked extends TemplateResult {
  readonly text: string;
  readonly lang: string;
}

/** A text of the content: in the widget's language, or marked with its own. */
export type Text = string | Marked;

/** A word tree whose texts may be marked. */
export type Texts<Words> = {
  readonly [Id in keyof Words]: Words[Id] extends string ? Text : Texts<Words[Id]>;
};

const inLanguage = (lang: string, content: unknown): TemplateResult =>
  html`<span lang=${lang} dir="auto">${content}</span>`;

export const mark = (text: string, lang: string): Marked => ({ ...inLanguage(lang, text), text, lang });

/** Fills the places of a text. */
export function say(text: Text, values: Readonly<Record<string, unknown>>): unknown {
  return typeof text === 'string' ? fill(text, values) : inLanguage(text.lang, fill(text.text, values));
}

/** A text where only plain text can stand. */
export const plainText = (text: Text): string => (typeof text === 'string' ? text : text.text);
