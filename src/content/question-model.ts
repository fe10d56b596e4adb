import { medicineQuestions } from './facts/screening.js';
import type { AnyText } from './text.js';

/** What is said under a question. */
export type QuestionNote<Text extends AnyText> =
  | { readonly kind: 'hint'; readonly text: Text }
  /** Why it is asked; the text has a placeholder for it. */
  | { readonly kind: 'because'; readonly text: Text; readonly because: Text }
  /** What the clinic adds. The label before it has a placeholder for the clinic's name where that is known. */
  | { readonly kind: 'note'; readonly text: Text; readonly label: Text; readonly clinic: string | undefined }
  /** That no medicine is to be stopped. */
  | { readonly kind: 'medicine'; readonly text: Text };

/** A question as every output shows it: the page, static HTML, print and FHIR. */
export interface QuestionModel<Text extends AnyText> {
  readonly topic: Text;
  readonly text: Text;
  /** Why it is asked, in a clause that begins with "because". */
  readonly because: Text | undefined;
  /** What to do where it is not answered, if that is said in words of its own. */
  readonly error: Text | undefined;
  readonly answers: Readonly<Record<string, Text>>;
  readonly isAboutMedicine: boolean;
  /** In the order they are shown. */
  readonly notes: readonly QuestionNote<Text>[];
}

/** A question's words in the content. */
type QuestionWords<Text> = Partial<Record<'topic' | 'text' | 'hint' | 'because' | 'error', Text>> & {
  readonly answers?: Readonly<Record<string, Text>>;
};

/** As much of a content as a question needs; without the details, a note is of "the clinic". */
interface QuestionContent<Text extends AnyText> {
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
  const { topic, text, hint, because, error, answers } = questions[id] ?? {};
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
  return { topic: topic ?? text, text, because, error, answers, isAboutMedicine, notes: shown };
}
