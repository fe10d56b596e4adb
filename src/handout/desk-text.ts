import { punctuation } from '../content/punctuation.js';

/** The outcome and the answers, as a code shows them to the staff at the desk. */
interface Desk {
  /** The language of the texts. */
  readonly lang: string;
  readonly title: string;
  readonly date: string;
  /** What the outcome says; a list of answers has none. */
  readonly heading?: string | undefined;
  /** The topic of each question and its answer, the most cautious first. */
  readonly rows: readonly { readonly topic: string; readonly answer: string }[];
}

/** The limit in bytes of UTF-8: a larger code has modules too small for a narrow screen. */
const limit = 700;

const isShort = (text: string) => new TextEncoder().encode(text).length <= limit;

/**
 * The plain text of a code: title, date, outcome, and a line for each answer with the topics that have it. If it is too long,
 * the title is left out. If it still is, there is no text, because one that left out an answer could be less cautious.
 */
export function deskText({ lang, title, date, heading, rows }: Desk): string | undefined {
  const { colon, comma } = punctuation(lang);
  const topics = new Map<string, string[]>();
  for (const { topic, answer } of rows) topics.set(answer, [...(topics.get(answer) ?? []), topic]);
  const answers = [...topics].map(([answer, all]) => answer + colon + all.join(comma));
  const lines = [date, ...(heading ? [heading] : []), ...answers];
  return [[title, ...lines], lines].map((each) => each.join('\n')).find(isShort);
}
