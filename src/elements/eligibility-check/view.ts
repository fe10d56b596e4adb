import type { Content } from '../../content/content.js';
import type { Level } from '../../content/levels.js';
import { questionModel, type QuestionModel } from '../../content/question-model.js';
import type { SourcedScreening, Screening } from '../../content/facts/screening.js';
import type { common, contraindications, eligibility, main } from '../../content/words/en/index.js';
import type { Assessment } from '../../screening/assess.js';
import type { ScreeningState } from '../../screening/state.js';
import { shapes } from '../../look/shapes.js';
import type { Text, Texts } from '../shared/text.js';
import type { Handout } from './handout/handout.js';
import type { NeedleFearLink } from './needle-fear-link.js';
import type { OutcomeDisplay, Share } from './shares.js';
import type { Press } from './start-controller.js';
import type { startWords } from './words.js';

interface OtherWords {
  readonly common: typeof common;
  readonly contraindications: typeof contraindications;
  readonly main: typeof main;
}

/** The words of the start screen. The others of `eligibility` are in the file that is loaded after it. */
export type StartWords = Texts<OtherWords & { readonly eligibility: typeof startWords }>;

/** All words. */
type Words = Texts<OtherWords & { readonly eligibility: typeof eligibility }>;

export interface ScreeningFacts {
  readonly screening: SourcedScreening;
}

/** The input of the start screen. */
export interface StartView {
  readonly content: Content<StartWords, ScreeningFacts>;
  /** The heading level of the widget's title. */
  readonly titleLevel: number;
  /** What the reader is asked to share. */
  readonly share: Share;
  /** What is shown at the end. */
  readonly outcomeDisplay: OutcomeDisplay;
  /** Whether the reader agrees to it. */
  readonly agreed: boolean;
  /** What a press on Start led to. */
  readonly press: Press;
  readonly agree: (agreed: boolean) => void;
  readonly begin: () => void;
}

/** The input of every other screen. */
export interface View {
  readonly content: Content<Words, ScreeningFacts>;
  readonly screening: Screening;
  /** The heading level of the widget's title. */
  readonly titleLevel: number;
  readonly uid: string;
  readonly state: ScreeningState;
  /** Computed when it is read: a list of the answers has none. */
  readonly assessment: Assessment;
  /** What the reader is asked to share. */
  readonly share: Share;
  /** What is shown at the end. */
  readonly outcomeDisplay: OutcomeDisplay;
  /** Whether the reader agrees to it. */
  readonly agreed: boolean;
  readonly actions: Actions;
  readonly needleFear: NeedleFearLink;
  /** More to take along, once it is loaded. */
  readonly handout: Handout | undefined;
}

/** The actions of a reader. */
export interface Actions {
  readonly answer: (question: string, answer: string) => void;
  /** Clears an answer, and focuses the question's first answer. */
  readonly clear: (question: string) => void;
  readonly proceed: () => void;
  readonly back: () => void;
  readonly editAnswer: (index: number) => void;
  /** Focuses the first answer of a question. */
  readonly focusQuestion: (question: string) => void;
  readonly print: () => void;
  readonly restart: () => void;
}

/** A question of the screening by its id. */
export const questionOf = ({ content }: Pick<View, 'content'>, id: string): QuestionModel<Text> =>
  questionModel(content, id);

/** The shape of each level. It is also the class for its colour, because a class must not reveal an outcome. */
export const shapeOf = {
  none: 'circle',
  provider: 'square',
  doctor: 'diamond',
  avoid: 'octagon',
} as const satisfies Record<Level, keyof typeof shapes>;
