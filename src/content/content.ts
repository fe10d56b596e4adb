import type { Details } from './details.js';
import type { SourcedScreening } from './facts/screening.js';
import type { SessionLengths } from './facts/session.js';
import type { Formats, Language, LanguageWithFormats } from './languages.js';

/** A tree of texts by id. */
export interface WordTree {
  readonly [id: string]: unknown;
}

/** The facts that a clinic can change; each widget includes the built-in ones that it states. */
export interface ChangeableFacts {
  readonly screening?: SourcedScreening;
  readonly session?: SessionLengths;
}

/** The content of a widget: words in a language, facts, the clinic's details and the clinic's changes. */
export interface Content<Words = WordTree, OwnFacts extends ChangeableFacts = ChangeableFacts> {
  readonly language: LanguageWithFormats;
  /** The hash of the content; a review refers to it. */
  readonly contentVersion: string;
  readonly words: Words;
  readonly facts: OwnFacts;
  readonly details: Details;
  /** The clinic's notes on questions, by question id. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** The ids of what the clinic doesn't offer, such as `techniques.electrical`. */
  readonly hidden: readonly string[];
  /** The citations of the clinic's own sources. */
  readonly citations: readonly string[];
}

/** Whether the clinic offers a technique, a condition's treatment or a therapy, by id: `techniques.electrical`. */
export const isOffered = ({ hidden }: Pick<Content, 'hidden'>, id: string): boolean => !hidden.includes(id);

/** The built-in content: words and facts without a clinic's details or changes. */
export function builtIn<Words, OwnFacts extends ChangeableFacts>(
  language: Language,
  words: Words,
  facts: OwnFacts,
): Content<Words, OwnFacts> {
  // A clinic can't change formats. Without loaded words nothing is formatted, so they may be missing.
  const formats = (words as { readonly common?: { readonly formats: Formats } }).common?.formats as Formats;
  return {
    language: { ...language, formats },
    words,
    facts,
    contentVersion: contentVersion(language),
    details: {},
    notes: {},
    hidden: [],
    citations: [],
  };
}

/** Marks a text whose language differs from that of the content it is applied over. */
export type MarkLanguage = (text: string, lang: string) => unknown;

/** A clinic's validated changes, which can be applied over any content. */
export interface Change {
  /** The hash of the changes. */
  readonly version: string;
  readonly apply: <C extends Content>(content: C, markLanguage: MarkLanguage) => C;
  /** Applies the raised levels only. */
  readonly raise: (screening: SourcedScreening) => SourcedScreening;
}

/** Identifies the content that is shown: the built-in one of a language, and the changes applied over it. */
export function contentVersion({ lang }: Pick<Language, 'lang'>, change?: Change): string {
  const builtIn = __CONTENT_VERSIONS__[lang] ?? '';
  return change ? `${builtIn}.${change.version}` : builtIn;
}
