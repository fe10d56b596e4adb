import { medicineQuestions } from './facts/screening.js';
import type { AnyText } from './text.js';

/** A note under a question. */
export type QuestionNote<Text extends AnyText> =
  | { readonly kind: 'hint'; readonly text: Text }
  /** The reason for asking; the text has a placeholder for it. */
  | { readonly kind: 'because'; readonly text: Text; readonly because: Text }
  /** The clinic's note. Its label has a placeholder for the clinic's name if that is known. */
  | { readonly kind: 'note'; readonly text: Text; readonly label: Text; readonly clinic: string | undefined }
  /** That the reader should not stop a medicine. */
  | { readonly kind: 'medicine'; readonly text: Text };

/** A question as every output shows it: the page, static HTML, print and FHIR. */
export interface QuestionModel<Text extends AnyText> {
  readonly topic: Text;
  readonly text: Text;
  /** Why it is asked: a clause that starts with "because". */
  readonly because: Text | undefined;
  /** Why an answer matters, by its id, if that is not why the question is asked. */
  readonly becauseOf: Readonly<Record<string, Text>>;
  /** A specific error text for when it is not answered. */
  readonly error: Text | undefined;
  readonly answers: Readonly<Record<string, Text>>;
  readonly isAboutMedicine: boolean;
  /** In the order they are shown. */
  readonly notes: readonly QuestionNote<Text>[];
}

/** A question's words in the content. */
type QuestionWords<Text> = Partial<Record<'topic' | 'text' | 'hint' | 'because' | 'error', Text>> & {
  readonly becauseOf?: Readonly<Record<string, Text>>;
  readonly answers?: Readonly<Record<string, Text>>;
};

/** The part of the content that a question needs. Without details, a note is from "the clinic". */
export interface QuestionContent<Text extends AnyText> {
  readonly words: {
    readonly eligibility: {
      readonly asked: Text;
      readonly keepMedicine: Text;
      readonly note: Text;
      readonly noteFromClinic: Text;
      readonly questions: object;
    };
  };
  readonly notes: Readonly<Record<string, unknown>>;
  readonly details?: { readonly clinic?: string | undefined };
}

/** @throws {TypeError} where there are no words for the question. */
export function questionModel<Text extends AnyText>(
  { words: { eligibility }, notes, details }: QuestionContent<Text>,
  id: string,
): QuestionModel<Text> {
  const { questions } = eligibility as {
    readonly questions: Readonly<Record<string, QuestionWords<Text> | undefined>>;
  };
  const { topic, text, hint, because, becauseOf = {}, error, answers } = questions[id] ?? {};
  if (!text || !answers) throw new TypeError(`This content lacks words for the question "${id}" of its screening.`);
  const { asked, keepMedicine, note: noteFrom, noteFromClinic } = eligibility;
  const note = notes[id] as Text | undefined;
  const clinic = details?.clinic;
  const isAboutMedicine = medicineQuestions.includes(id);
  const all: (QuestionNote<Text> | '' | false | undefined)[] = [
    hint && { kind: 'hint', text: hint },
    because && { kind: 'because', text: asked, because },
    note && { kind: 'note', text: note, label: clinic ? noteFrom : noteFromClinic, clinic },
    isAboutMedicine && { kind: 'medicine', text: keepMedicine },
  ];
  const shown = all.filter((each) => typeof each === 'object');
  return { topic: topic ?? text, text, because, becauseOf, error, answers, isAboutMedicine, notes: shown };
}
