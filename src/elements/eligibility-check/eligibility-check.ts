import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Evidence } from '../../content/facts/fact.js';
import { screening, type SourcedScreening } from '../../content/facts/screening.js';
import { avoidReasons, doctorReasons } from '../../content/facts/contraindications.js';
import { common, contraindications, eligibility, main } from '../../content/words/en/index.js';
import { removeHandout } from '../../handout/print.js';
import { absentStyles } from '../../look/absent.js';
import { look } from '../../look/base.js';
import { buttonStyles } from '../../look/button.js';
import { errorStyles } from '../../look/error-summary.js';
import { optionStyles } from '../../look/option.js';
import { signStyles, toneStyles } from '../../look/shapes.js';
import { assess } from '../../screening/assess.js';
import { enumerated } from '../shared/enumerated.js';
import { warnIfClipped } from '../shared/clipped.js';
import { ClearOnLeave } from '../shared/clear-on-leave.js';
import { printWidget } from '../shared/print-widget.js';
import { provenance } from '../shared/provenance.js';
import { contact, disclaimer } from '../shared/common-texts.js';
import { plainText } from '../shared/text.js';
import { unrecorded } from '../shared/unrecorded.js';
import { Widget } from '../shared/widget.js';
import { renderCheck } from './check.js';
import {
  EligibilityCompleteEvent,
  EligibilityRestartEvent,
  EligibilityStartEvent,
  EligibilityStepEvent,
} from './events.js';
import * as journeys from './journey.js';
import { renderOutcome } from './outcome.js';
import { answerId, renderQuestion, renderQuestions } from './question.js';
import { formEntries, shared, shares, type Share, type Shared } from './sharing.js';
import { renderStart } from './start.js';
import { styles } from './styles.js';
import type { Actions, OwnFacts, View, Words } from './view.js';

const screens = {
  start: renderStart,
  question: renderQuestion,
  questions: renderQuestions,
  check: renderCheck,
  outcome: renderOutcome,
} as const satisfies Record<journeys.Screen, (view: View) => TemplateResult>;

/**
 * Asks about reasons to wait with dry needling, and says what to do next: nothing leaves the page, and nothing is kept.
 * The outcome is the most cautious of the answers.
 *
 * @tagname dn-eligibility-check
 * @summary A screening that prepares a talk with the provider.
 * @csspart card - The outcome's band.
 * @csspart button - Each button.
 * @csspart option - Each answer.
 * @fires {EligibilityStartEvent} dn-eligibility-start - The reader started.
 * @fires {EligibilityStepEvent} dn-eligibility-step - The reader came to a question: its `index` from 0, and the `total`.
 * @fires {EligibilityCompleteEvent} dn-eligibility-complete - The reader reached an outcome. With `share` and the reader's
 *   agreement it has the `outcome` (and the `answers`).
 * @fires {EligibilityRestartEvent} dn-eligibility-restart - The reader started again.
 */
export class DnEligibilityCheck extends Widget<Words, OwnFacts> {
  static readonly formAssociated = true;

  static override readonly styles = [
    look,
    absentStyles,
    buttonStyles,
    signStyles,
    toneStyles,
    errorStyles,
    optionStyles,
    styles,
  ];

  static override readonly words: Words = { common, contraindications, eligibility, main };

  static override readonly properties = {
    layout: {},
    name: {},
    share: {},
    journey: { state: true },
    agreed: { state: true },
  };

  /**
   * One question at a time (`steps`) or all on one page (`page`). Read when a screening starts.
   * Default: `steps`. Another value falls back to it, with a warning.
   */
  declare layout: journeys.Layout;

  /** The name of its entries in a form. Default: none, and the form gets nothing. */
  declare name: string;

  /**
   * What the reader is asked to share with the page: `nothing`, the `outcome`, or the `answers` with the outcome. Read
   * when a screening starts. Default: `nothing`. Another value falls back to it, with a warning.
   */
  declare share: Share;

  protected override readonly facts: OwnFacts = { screening };

  declare private journey: journeys.Journey;

  /** Whether the reader agrees to share. */
  declare private agreed: boolean;

  readonly #internals = this.attachInternals();

  /** How the screening goes; read until it starts. */
  #terms: { readonly layout: journeys.Layout; readonly share: Share } = { layout: 'steps', share: 'nothing' };

  /** What takes the focus after the next update. */
  #focus: '.title' | '.errors' | undefined;

  readonly #act: Actions = {
    agree: (agreed) => {
      this.agreed = agreed;
    },
    begin: () => {
      this.dispatchEvent(new EligibilityStartEvent());
      this.#go(journeys.begin(this.journey, this.#terms.layout));
    },
    answer: (question, answer) => {
      this.journey = journeys.answer(this.journey, question, answer);
    },
    clear: (question) => {
      this.journey = journeys.clear(this.journey, question);
      this.#act.reach(question);
    },
    proceed: () => {
      this.#go(journeys.proceed(this.journey, this.#screening));
    },
    back: () => {
      this.#go(journeys.back(this.journey, this.#terms.layout, this.#screening));
    },
    change: (index) => {
      this.#go(journeys.change(this.journey, index));
    },
    reach: (question) => {
      const index = this.#screening.questions.findIndex(({ id }) => id === question);
      this.renderRoot.querySelector<HTMLElement>(`#${answerId(this.uid, index, 0)}`)?.focus();
    },
    print: () => {
      printWidget(this, plainText(this.content.words.eligibility.start.heading));
    },
    restart: () => {
      this.#forget();
      this.#focus = '.title';
      this.dispatchEvent(new EligibilityRestartEvent());
    },
  };

  readonly #forget = (): void => {
    this.journey = journeys.atStart;
    this.agreed = false;
    this.#internals.setFormValue(null);
    removeHandout(this.renderRoot);
  };

  constructor() {
    super();
    this.layout = 'steps';
    this.name = '';
    this.share = 'nothing';
    this.journey = journeys.atStart;
    this.agreed = false;
    new ClearOnLeave(this, this.#forget);
  }

  /** A form's reset starts the screening again. */
  formResetCallback(): void {
    this.#forget();
  }

  protected override get basis(): readonly Evidence[] {
    return [...this.#screening.questions, ...avoidReasons, ...doctorReasons];
  }

  get #screening(): SourcedScreening {
    return this.content.facts.screening;
  }

  /** A screening that goes on keeps the clinic's last rules; none starts by rules that others are about to replace. */
  protected override get staysWhilePending(): boolean {
    return this.isChanged && this.journey.screen !== 'start';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.journey.screen === 'start') this.#readTerms(changed);
    super.willUpdate(changed);
  }

  #readTerms(changed: PropertyValues<this>): void {
    this.#terms = {
      layout: enumerated(this, this.layout, { attribute: 'layout', allowed: journeys.layouts }),
      share: enumerated(this, this.share, { attribute: 'share', allowed: shares }),
    };
    // Who agreed to share one thing did not agree to share another.
    if (changed.has('share')) this.agreed = false;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
    void warnIfClipped(this);
  }

  protected override renderBody(): TemplateResult {
    const { content, level, uid, journey, agreed } = this;
    const screen = screens[journey.screen]({
      ...{ content, screening: this.#screening, level, uid, journey, agreed },
      assessment: assess(this.#screening, journey.answers),
      share: this.#terms.share,
      act: this.#act,
    });
    return journey.screen === 'start' ? screen : unrecorded(screen);
  }

  /** Where the answers stay and whom to ask, on every screen; what this is not, in full where the reader starts and ends. */
  protected override renderFoot(): TemplateResult {
    const { content } = this;
    const stay = this.#terms.share === 'nothing' ? html`<p>${content.words.eligibility.private}</p>` : nothing;
    const { screen } = this.journey;
    // The outcome says whom to ask among its steps.
    const ask = screen === 'outcome' ? nothing : contact(content);
    return ['start', 'outcome'].includes(screen)
      ? html`${stay} ${ask} ${disclaimer(content)} ${provenance(content, this.basis, nothing)}`
      : html`${stay} ${ask} ${provenance(content, this.basis, disclaimer(content))}`;
  }

  /** Shows where the reader's step leads, and tells the page as much of it as the reader agreed to. */
  #go(journey: journeys.Journey): void {
    this.journey = journey;
    const arrived = journey.unanswered.length === 0;
    // Each question is drawn anew: what the browser translated of the last one must not stay beside this one.
    if (arrived) this.isStale = true;
    this.#focus = arrived ? '.title' : '.errors';

    const handedOver = this.#handOver();
    if (journey.screen === 'outcome') this.dispatchEvent(new EligibilityCompleteEvent(handedOver));
    if (arrived && journey.screen === 'question') {
      this.dispatchEvent(new EligibilityStepEvent(journey.index, this.#screening.questions.length));
    }
  }

  /** Goes on with a screening that the clinic or the language changed on the way. */
  protected override contentChanged(): void {
    this.journey = journeys.adapt(this.journey, this.#terms.layout, this.#screening);
    this.#handOver();
    // What had the focus is drawn anew, and may not be there any more.
    if (this.journey.screen !== 'start' && this.shadowRoot?.activeElement) this.#focus = '.title';
  }

  /** Gives the form what the reader agreed to, at an outcome, and nothing before. */
  #handOver(): Shared {
    const { screen, answers } = this.journey;
    const { level } = assess(this.#screening, answers);
    const agreed = screen === 'outcome' && level !== 'incomplete' && this.agreed;
    const handedOver = agreed ? shared(this.#terms.share, level, answers) : {};
    this.#internals.setFormValue(formEntries(this.name, handedOver, this.content.contentVersion));
    return handedOver;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-eligibility-check': DnEligibilityCheck;
  }
}
