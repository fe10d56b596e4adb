import type { PropertyValues, TemplateResult } from 'lit';
import type { Evidence } from '../../content/facts/fact.js';
import { screening, type SourcedScreening } from '../../content/facts/screening.js';
import { avoidReasons, doctorReasons } from '../../content/facts/contraindications.js';
import { common, contraindications, eligibility, main } from '../../content/words/en/index.js';
import { removeHandout } from '../../handout/print.js';
import { assess } from '../../screening/assess.js';
import * as transitions from '../../screening/state.js';
import type { Layout, ScreeningState } from '../../screening/state.js';
import { enumerated } from '../shared/enumerated.js';
import { warnIfClipped } from '../shared/clipped.js';
import { ClearOnLeave } from '../shared/clear-on-leave.js';
import { printWidget } from '../shared/print-widget.js';
import { plainText } from '../shared/text.js';
import { Widget } from '../shared/widget.js';
import {
  EligibilityCompleteEvent,
  EligibilityRestartEvent,
  EligibilityStartEvent,
  EligibilityStepEvent,
} from './events.js';
import { renderFoot } from './foot.js';
import { clearQuestion, focusQuestion } from './question.js';
import { renderScreen } from './screens.js';
import { formEntries, shared, shares, type Share, type Shared } from './sharing.js';
import { styles } from './styles.js';
import type { Actions, OwnFacts, View, Words } from './view.js';

/**
 * Asks about reasons to wait with dry needling, and shows what to do next. Nothing is stored or sent; the page gets
 * answers only if it sets `share` and the reader agrees. The outcome is the most cautious level among the answers.
 *
 * Use it to prepare a talk with the provider. Do not use an outcome as a diagnosis, as a clearance or in
 * place of consent.
 *
 * @tagname dn-eligibility-check
 * @summary A screening that prepares a talk with the provider.
 * @csspart card - The band with the outcome.
 * @csspart button - Each button.
 * @csspart option - Each answer.
 * @fires {EligibilityStartEvent} dn-eligibility-start - The reader started.
 * @fires {EligibilityStepEvent} dn-eligibility-step - A question was shown: its `index` from 0, and the `total`.
 * @fires {EligibilityCompleteEvent} dn-eligibility-complete - The reader reached an outcome. With `share` and the reader's
 *   agreement it has the `outcome` (and the `answers`).
 * @fires {EligibilityRestartEvent} dn-eligibility-restart - The reader started again.
 */
export class DnEligibilityCheck extends Widget<Words, OwnFacts> {
  static readonly formAssociated = true;

  static override readonly styles = styles;

  static override readonly words: Words = { common, contraindications, eligibility, main };

  static override readonly properties = {
    layout: {},
    name: {},
    share: {},
    agreed: { state: true },
  };

  /**
   * One question at a time (`steps`) or all on one page (`page`). Read when a screening starts.
   * Default: `steps`. Another value falls back to it, with a warning.
   */
  declare layout: Layout;

  /** The prefix of its entries in a form. Default: none; without it the form gets nothing. */
  declare name: string;

  /**
   * What the reader is asked to share with the page: `nothing`, the `outcome`, or the `answers` with the outcome. Read
   * when a screening starts. Default: `nothing`. Another value falls back to it, with a warning.
   */
  declare share: Share;

  protected override readonly facts: OwnFacts = { screening };

  #state = transitions.initialState;

  /** Whether the reader agrees to share. */
  declare private agreed: boolean;

  readonly #internals = this.attachInternals();

  /** The settings of the current screening; updated until it starts. */
  #settings: { readonly layout: Layout; readonly share: Share } = { layout: 'steps', share: 'nothing' };

  /** What to focus after the next update. */
  #focus: '.title' | '.errors' | undefined;

  readonly #actions: Actions = {
    agree: (agreed) => {
      this.agreed = agreed;
    },
    begin: () => {
      this.dispatchEvent(new EligibilityStartEvent());
      this.#go(transitions.begin(this.#state, this.#settings.layout));
    },
    answer: (question, answer) => {
      this.#setAnswers(transitions.answer(this.#state, question, answer));
    },
    clear: (question) => {
      this.#setAnswers(transitions.clear(this.#state, question));
      clearQuestion(this.renderRoot, this.#view, question);
    },
    proceed: () => {
      this.#go(transitions.proceed(this.#state, this.#screening));
    },
    back: () => {
      this.#go(transitions.back(this.#state, this.#settings.layout, this.#screening));
    },
    change: (index) => {
      this.#go(transitions.change(this.#state, index));
    },
    focusQuestion: (question) => {
      focusQuestion(this.renderRoot, this.#view, question);
    },
    print: () => {
      printWidget(this, plainText(this.content.words.eligibility.start.heading));
    },
    restart: () => {
      this.#clear();
      this.#focus = '.title';
      this.dispatchEvent(new EligibilityRestartEvent());
    },
  };

  readonly #clear = (): void => {
    this.#setState(transitions.initialState);
    this.agreed = false;
    this.#internals.setFormValue(null);
    removeHandout(this.renderRoot);
  };

  constructor() {
    super();
    this.layout = 'steps';
    this.name = '';
    this.share = 'nothing';
    this.agreed = false;
    new ClearOnLeave(this, this.#clear);
  }

  /** Resetting the form restarts the screening. */
  formResetCallback(): void {
    this.#clear();
  }

  protected override get basis(): readonly Evidence[] {
    return [...this.#screening.questions, ...avoidReasons, ...doctorReasons];
  }

  get #screening(): SourcedScreening {
    return this.content.facts.screening;
  }

  /** A running screening keeps the clinic's last rules; none starts with rules that are about to be replaced. */
  protected override get staysWhilePending(): boolean {
    return this.isChanged && this.#state.screen !== 'start';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#state.screen === 'start') this.#readSettings(changed);
    super.willUpdate(changed);
  }

  #readSettings(changed: PropertyValues<this>): void {
    this.#settings = {
      layout: enumerated(this, this.layout, { attribute: 'layout', allowed: transitions.layouts }),
      share: enumerated(this, this.share, { attribute: 'share', allowed: shares }),
    };
    // Consent to share one thing is no consent to share another.
    if (changed.has('share')) this.agreed = false;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
    void warnIfClipped(this);
  }

  get #view(): View {
    const { content, titleLevel, uid, agreed } = this;
    const screening = this.#screening;
    const state = this.#state;
    const assessment = assess(screening, state.answers);
    const { share } = this.#settings;
    return { content, screening, titleLevel, uid, state, assessment, share, agreed, actions: this.#actions };
  }

  protected override renderBody(): TemplateResult {
    return renderScreen(this.#view);
  }

  protected override renderFoot(): TemplateResult {
    return renderFoot(this.#view, this.basis);
  }

  #setState(state: ScreeningState): void {
    this.#state = state;
    this.requestUpdate();
  }

  /** Renders only if errors are shown: everything else is unchanged, and the radios keep their state. */
  #setAnswers(state: ScreeningState): void {
    if (state.unanswered.length > 0) this.#setState(state);
    else this.#state = state;
  }

  /** Shows the next state, and dispatches events with as much of it as the reader agreed to share. */
  #go(state: ScreeningState): void {
    this.#setState(state);
    const arrived = state.unanswered.length === 0;
    // Each question is rendered into new DOM: text of the last one that the browser translated must not stay.
    if (arrived) this.forcesRender = true;
    this.#focus = arrived ? '.title' : '.errors';

    const sharedData = this.#updateFormValue();
    if (state.screen === 'outcome') this.dispatchEvent(new EligibilityCompleteEvent(sharedData));
    if (arrived && state.screen === 'question') {
      this.dispatchEvent(new EligibilityStepEvent(state.index, this.#screening.questions.length));
    }
  }

  /** Reconciles the state with the new screening. */
  protected override contentChanged(): void {
    this.#state = transitions.reconcile(this.#state, this.#settings.layout, this.#screening);
    this.#updateFormValue();
    // The focused element is re-rendered, and may be removed.
    if (this.#state.screen !== 'start' && this.shadowRoot?.activeElement) this.#focus = '.title';
  }

  /** Sets the form value to what the reader agreed to share, and returns that. */
  #updateFormValue(): Shared {
    const sharedData = shared(this.#view);
    this.#internals.setFormValue(formEntries(this.name, sharedData, this.content.contentVersion));
    return sharedData;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-eligibility-check': DnEligibilityCheck;
  }
}
