import type { Screening } from '../content/facts/screening.js';
import { caution, type Level } from '../content/levels.js';
import { questionModel, type QuestionContent } from '../content/question-model.js';
import type { AnyText } from '../content/text.js';
import { assess, type Answers, type Reason } from '../screening/assess.js';

/** A question with the reader's answer. */
interface AnswerModel<Text> {
  readonly question: string;
  readonly topic: Text;
  readonly answer: Text;
}

/** An answer above `none`, with why it matters. */
export interface ReasonModel<Text> extends AnswerModel<Text>, Pick<Reason, 'level'> {
  readonly because: Text | undefined;
  /** Where to find help for fear of needles. */
  readonly help: Text | undefined;
}

/** The end of a screening as every output shows it: the page, print, text and the code. */
export interface OutcomeModel<Text> {
  /** Missing where the answers are only listed. */
  readonly level: Level | undefined;
  readonly heading: Text;
  readonly texts: readonly Text[];
  readonly notAsked: Text | undefined;
  /** The most cautious first. */
  readonly reasons: readonly ReasonModel<Text>[];
  /** The answers without a level. */
  readonly others: readonly AnswerModel<Text>[];
  readonly keepMedicine: Text | undefined;
  readonly steps: readonly Text[];
}

/** The words of an outcome. */
interface OutcomeWords<Text> {
  readonly outcomes: Readonly<Record<Level, { readonly heading: Text; readonly text: Text; readonly step: Text }>> & {
    readonly none: { readonly notAsked: Text };
    readonly avoid: { readonly needles: Text; readonly infection: Text; readonly pregnancy: Text };
  };
  readonly list: { readonly heading: Text; readonly text: Text; readonly step: Text };
  readonly keep: Text;
  readonly keepMedicine: Text;
  /** By the answer about needles. */
  readonly fear: Readonly<Partial<Record<string, Text>>>;
}

type OutcomeContent<Text extends AnyText> = QuestionContent<Text> & {
  readonly words: { readonly eligibility: OutcomeWords<Text> };
};

function answerModel<Text extends AnyText>(content: OutcomeContent<Text>, question: string, id: string) {
  const { topic, answers, because, becauseOf, isAboutMedicine } = questionModel(content, question);
  return { question, topic, answer: answers[id] as Text, because: becauseOf[id] ?? because, isAboutMedicine };
}

/** The answers, without any level. */
export function answerList<Text extends AnyText>(
  content: OutcomeContent<Text>,
  screening: Screening,
  answers: Answers,
): OutcomeModel<Text> {
  const { list, keep, keepMedicine } = content.words.eligibility;
  return {
    level: undefined,
    heading: list.heading,
    texts: [list.text],
    notAsked: undefined,
    reasons: [],
    keepMedicine,
    others: screening.questions.map(({ id }) => answerModel(content, id, answers[id] ?? '')),
    steps: [keep, list.step],
  };
}

/** The outcome with its reasons. @throws {RangeError} if an answer is missing. */
export function outcomeModel<Text extends AnyText>(
  content: OutcomeContent<Text>,
  screening: Screening,
  answers: Answers,
): OutcomeModel<Text> & { readonly level: Level } {
  const { outcomes, keep, keepMedicine, fear } = content.words.eligibility;
  const { level, reasons } = assess(screening, answers);
  if (level === 'incomplete') throw new RangeError('An outcome needs every answer.');
  const found = reasons.map((reason) => ({
    ...answerModel(content, reason.question, reason.answer),
    level: reason.level,
    help: reason.question === 'needles' ? fear[reason.answer] : undefined,
  }));
  const avoided = (question: 'needles' | 'infection' | 'pregnancy'): Text[] =>
    found.some((reason) => reason.level === 'avoid' && reason.question === question) ? [outcomes.avoid[question]] : [];
  const others = screening.questions.filter(({ id }) => !reasons.some(({ question }) => question === id));
  return {
    level,
    heading: outcomes[level].heading,
    texts: [...avoided('needles'), outcomes[level].text, ...avoided('infection'), ...avoided('pregnancy')],
    notAsked: level === 'none' ? outcomes.none.notAsked : undefined,
    reasons: found.sort((a, b) => caution(b.level) - caution(a.level)),
    others: others.map(({ id }) => answerModel(content, id, answers[id] ?? '')),
    keepMedicine: found.some(({ isAboutMedicine }) => isAboutMedicine) ? keepMedicine : undefined,
    steps: [keep, outcomes[level].step],
  };
}
