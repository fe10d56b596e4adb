import type { Content } from '../content/content.js';
import type { Language } from '../content/languages.js';
import { fill } from '../content/fill.js';
import { sentenceGap } from '../content/sentence-gap.js';
import { plainText, type AnyText } from '../content/text.js';
import type { Level } from '../content/levels.js';
import type { OutcomeModel } from './outcome-model.js';
import { today } from './today.js';

/** An answer on the sheet. */
export interface AnswerPart {
  readonly kind: 'answer';
  readonly topic: string;
  readonly answer: string;
  /** What it means; of an answer above `none`. */
  readonly level?: string;
  /** Why it matters, and where to find help. */
  readonly more?: readonly string[];
}

interface TextPart {
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'step';
  readonly text: string;
  /** What the reader should do: paper has it in their language alone. */
  readonly isForReader?: true;
}

/** A piece of the sheet, in plain text. */
export type SheetPart = AnswerPart | TextPart;

/** A sheet in one language. */
export interface LocalizedSheet {
  readonly language: Language;
  readonly parts: readonly SheetPart[];
}

type Texts<Id extends string> = Readonly<Record<Id, AnyText>>;

/** The words of the sheet. */
interface SheetWords {
  readonly common: Texts<'localEmergencyNumber' | 'emergencyLine' | 'disclaimer'> & {
    readonly contact: Texts<'clinicAndPhone' | 'phone' | 'clinic' | 'urgentPhone'>;
  };
  /** Two lists, each with its heading first. */
  readonly contraindications: Readonly<Record<'avoid' | 'doctor', Texts<'heading'>>>;
  readonly eligibility: Texts<'why' | 'matters' | 'next' | 'consent'> & {
    readonly start: Texts<'heading'>;
    readonly list: Texts<'answers'>;
    readonly outcomes: Readonly<Record<Exclude<Level, 'none'>, Texts<'pill'>>>;
  };
  readonly handout: Texts<'otherAnswers'>;
}

export type SheetContent = Content<SheetWords>;

/** A name or a sentence in a text that may run in the other direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A number reads from left to right. */
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A text of the clinic in another language keeps its own direction. */
const plain = (text: AnyText): string => (typeof text === 'string' ? text : isolated(plainText(text)));

/** Replaces the placeholders of a text by plain values. */
const filled = (text: AnyText, values: Readonly<Record<string, string | undefined>>): string =>
  fill(plain(text), values).join('');

const text = (kind: TextPart['kind'], content: AnyText): TextPart => ({ kind, text: plain(content) });

const forReader = (part: TextPart): TextPart => ({ ...part, isForReader: true });

/** All that a reader takes along, in the order of the page: on paper, and as a text. */
export function outcomeSheet(content: SheetContent, model: OutcomeModel<AnyText>): readonly SheetPart[] {
  const { eligibility, handout } = content.words;
  const { level, heading, texts, notAsked, reasons, others, keepMedicine, steps } = model;
  return [
    text('title', eligibility.start.heading),
    text(
      'text',
      [content.details.clinic, today(content.language)].flatMap((each) => (each ? [isolated(each)] : [])).join(' · '),
    ),
    text('heading', heading),
    text('text', joined(content, texts)),
    ...optional(notAsked),
    ...(reasons.length > 0 ? [text('heading', eligibility.why)] : []),
    ...reasons.map(({ topic, answer, because, help, level }) => ({
      ...answerPart(topic, answer),
      level: plain(eligibility.outcomes[level].pill),
      more: [
        ...(because ? [filled(eligibility.matters, { because: plain(because) })] : []),
        ...(help ? [plain(help)] : []),
      ],
    })),
    ...optional(keepMedicine),
    ...(others.length > 0
      ? [text('heading', reasons.length > 0 ? handout.otherAnswers : eligibility.list.answers)]
      : []),
    ...others.map(({ topic, answer }) => answerPart(topic, answer)),
    ...(level ? [] : fixedLists(content)),
    ...[text('heading', eligibility.next), ...steps.map((step) => text('step', step))].map(forReader),
    ...contactAndDisclaimer(content),
  ];
}

const optional = (content: AnyText | undefined): TextPart[] => (content ? [text('text', content)] : []);

const answerPart = (topic: AnyText, answer: AnyText): AnswerPart => ({
  kind: 'answer',
  topic: plain(topic),
  answer: plain(answer),
});

const joined = ({ language }: SheetContent, texts: readonly AnyText[]): string =>
  texts.map(plain).join(sentenceGap(language.lang));

/** Who should avoid it or ask a doctor: beside answers without a level, as on the page. */
const fixedLists = ({ words: { contraindications } }: SheetContent): SheetPart[] =>
  [contraindications.avoid, contraindications.doctor].flatMap(({ heading, ...items }) => [
    text('heading', heading),
    ...Object.values<AnyText>(items).map((item) => text('item', item)),
  ]);

/** Whom to ask, when to get help at once, and what this is not. */
function contactAndDisclaimer(content: SheetContent): SheetPart[] {
  const { common, eligibility } = content.words;
  const emergencyNumber = content.details.emergencyNumber ?? plainText(common.localEmergencyNumber);
  return [
    ...[...optional(contact(content)), text('text', filled(common.emergencyLine, { emergencyNumber }))].map(forReader),
    text('text', eligibility.consent),
    text('text', filled(common.disclaimer, { emergencyNumber })),
  ];
}

function contact(content: SheetContent): string {
  const { contact: texts } = content.words.common;
  const { clinic, phoneText, urgentPhoneText } = content.details;
  const ask = phoneText ? (clinic ? texts.clinicAndPhone : texts.phone) : clinic ? texts.clinic : undefined;
  const phone = phoneText && leftToRight(phoneText);
  return joined(content, [
    ...(ask ? [filled(ask, { clinic: clinic && isolated(clinic), phone })] : []),
    ...(urgentPhoneText ? [filled(texts.urgentPhone, { urgentPhone: leftToRight(urgentPhoneText) })] : []),
  ]);
}
