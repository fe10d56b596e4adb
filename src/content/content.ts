import type { Details } from './details.js';
import type { SourcedScreening } from './facts/screening.js';
import type { SessionLengths } from './facts/session.js';
import type { Formats, Language, Written } from './languages.js';

/** Texts by id, in a tree. */
export interface WordTree {
  readonly [id: string]: unknown;
}

/** What widgets take from the content beside words; each widget brings along the built-in facts that it states. */
export interface Facts {
  readonly screening?: SourcedScreening;
  readonly session?: SessionLengths;
}

/** What a widget says: its words and facts in a language, the clinic's details, and what the clinic changed. */
export interface Content<Words = WordTree, OwnFacts extends Facts = Facts> {
  readonly language: Written;
  /** The hash of the content, which a review names. */
  readonly contentVersion: string;
  readonly words: Words;
  readonly facts: OwnFacts;
  readonly details: Details;
  /** The clinic's notes under questions, by the question's id. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** The ids of what the clinic does not offer, such as `techniques.electrical`. */
  readonly hidden: readonly string[];
  /** How the clinic's own sources are cited. */
  readonly citations: readonly string[];
}

/** Whether the clinic offers a technique, a condition's treatment or a therapy, by an id such as `techniques.electrical`. */
export const isOffered = ({ hidden }: Pick<Content, 'hidden'>, id: string): boolean => !hidden.includes(id);

/** The built-in content: these words and facts, and nothing of a clinic. */
export function builtIn<Words, OwnFacts extends Facts>(
  language: Language,
  words: Words,
  facts: OwnFacts,
): Content<Words, OwnFacts> {
  // No clinic can change these; where no words have come, nothing is written with them.
  const formats = (words as { readonly common?: { readonly formats: Formats } }).common?.formats as Formats;
  return {
    ...{ language: { ...language, formats }, words, facts, contentVersion: contentVersion(language) },
    ...{ details: {}, notes: {}, hidden: [], citations: [] },
  };
}

/** Marks a text that stands in another language than the content it is applied over. */
export type MarkLanguage = (text: string, lang: string) => unknown;

/** A clinic's changes, checked and ready to be applied over any content. */
export interface Change {
  /** The hash of the changes. */
  readonly version: string;
  readonly apply: <C extends Content>(content: C, markLanguage: MarkLanguage) => C;
  /** The levels alone. */
  readonly raise: (screening: SourcedScreening) => SourcedScreening;
}

/** Names the content that is shown: the built-in one of a language, and the changes applied over it. */
export function contentVersion({ lang }: Pick<Language, 'lang'>, change?: Change): string {
  const builtIn = __CONTENT_VERSIONS__[lang] ?? '';
  return change ? `${builtIn}.${change.version}` : builtIn;
}
