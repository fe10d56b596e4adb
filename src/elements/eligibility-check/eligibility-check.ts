import type { PropertyValues, TemplateResult } from 'lit';
import type { Evidence } from '../../content/facts/fact.js';
import { screening } from '../../content/facts/screening.js';
import { avoidReasons, doctorReasons } from '../../content/facts/contraindications.js';
import { common, contraindications, main } from '../../content/words/en/index.js';
import type { Layout } from '../../screening/layouts.js';
import type { Screen } from '../../screening/state.js';
import { ClearOnLeave } from '../shared/clear-on-leave.js';
import { Widget } from '../shared/widget.js';
import { addStyles } from '../shared/add-styles.js';
import type { AfterStart } from './after-start.js';
import { EligibilityStartEvent } from './events.js';
import { formEntries } from './form-entries.js';
import { renderFoot } from './foot.js';
import { readSettings, type Settings } from './settings.js';
import type { OutcomeDisplay, Share } from './shares.js';
import { renderStart } from './start.js';
import { StartController } from './start-controller.js';
import type { ScreeningHost, StartedScreening } from './started-screening.js';
import { styles } from './styles.js';
import type { ScreeningFacts, StartWords, View } from './view.js';
import { startWords } from './words.js';

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
export class DnEligibilityCheck extends Widget<StartWords, ScreeningFacts> {
  static readonly formAssociated = true;

  static override readonly styles = styles;

  static override readonly words: StartWords = { common, contraindications, eligibility: startWords, main };

  static override readonly properties = {
    fhir: { type: Boolean },
    layout: {},
    name: {},
    outcome: {},
    share: {},
    agreed: { state: true },
  };

  /**
   * Whether a reader can save the answers for the clinic's system, as a FHIR QuestionnaireResponse in a file. Read when
   * the element is ready. Default: false.
   */
  declare fhir: boolean;

  /**
   * One question at a time (`steps`) or all on one page (`page`). Read when a screening starts.
   * Default: `steps`. Another value falls back to it, with a warning.
   */
  declare layout: Layout;

  /** The prefix of its entries in a form. Default: none; without it the form gets nothing. */
  declare name: string;

  /**
   * What is shown at the end: the `level` of the answers with its reasons, or a `list` of the answers beside the two fixed
   * lists, for a clinic that may not judge: then no level is computed, shown, printed or shared. Read when a screening
   * starts. Default: `level`. Another value falls back to it, with a warning.
   */
  declare outcome: OutcomeDisplay;

  /**
   * What the reader is asked to share with the page: `nothing`, the `outcome`, or the `answers` with the outcome. Read
   * when a screening starts. Default: `nothing`. Another value falls back to it, with a warning; so does `outcome` beside
   * `outcome="list"`.
   */
  declare share: Share;

  protected override readonly facts: ScreeningFacts = { screening };

  /** Whether the reader agrees to share. */
  declare private agreed: boolean;

  /** The settings of the current screening; updated until it starts. */
  #settings: Settings = { layout: 'steps', outcomeDisplay: 'level', share: 'nothing' };

  /** The screening from its first question on, once it is loaded. It keeps the answers when they go back to the start. */
  #screening: StartedScreening | undefined;

  /** What to focus after the next update. */
  #focus: '.title' | '.errors' | undefined;

  readonly #startController = new StartController(this, {
    prepare: (loaded) => {
      if (this.contentController.isReady) this.#screening ??= this.#create(loaded);
    },
    begin: () => this.#begin(),
  });

  readonly #setForm = formEntries(this, (entries) => this.#screening?.addEntries(entries));

  readonly #screeningHost: Omit<ScreeningHost, 'contentIn'> = {
    element: this,
    input: () => {
      const { titleLevel, uid, agreed, name } = this;
      // A screening starts with all words.
      const content = this.content as View['content'];
      return { ...this.#settings, content, titleLevel, uid, agreed, name };
    },
    render: (next) => {
      if (next) this.#focus = next.focus;
      if (next?.isNewScreen) this.forcesRender = true;
      this.requestUpdate();
    },
    clear: () => this.#clear(),
  };

  readonly #clear = (): void => {
    this.#startController.clear();
    this.#screening?.clear();
    this.agreed = false;
  };

  constructor() {
    super();
    this.fhir = false;
    this.layout = 'steps';
    this.name = '';
    this.outcome = 'level';
    this.share = 'nothing';
    this.agreed = false;
    new ClearOnLeave(this, this.#clear);
  }

  /**
   * A form gets the entries when it asks for them. A form value would be stored by the browser, and Chromium restores it
   * without asking the element, so it could be sent for a reader who agreed to nothing.
   */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#setForm(form);
  }

  /** Resetting the form restarts the screening. */
  formResetCallback(): void {
    this.#clear();
  }

  protected override get evidence(): readonly Evidence[] {
    return [...this.content.facts.screening.questions, ...avoidReasons, ...doctorReasons];
  }

  get #screen(): Screen {
    return this.#screening?.screen ?? 'start';
  }

  /** A running screening keeps the clinic's last rules; none starts with rules that are about to be replaced. */
  protected override get staysWhilePending(): boolean {
    return this.contentController.change !== undefined && this.#screen !== 'start';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#screen === 'start') {
      const { share, outcomeDisplay } = this.#settings;
      this.#settings = readSettings(this);
      // Consent to share one thing is no consent to share another.
      if (share !== this.#settings.share || outcomeDisplay !== this.#settings.outcomeDisplay) this.agreed = false;
    }
    super.willUpdate(changed);
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
    this.#screening?.focused();
  }

  /** Also waits for the screening, if a press on Start is kept. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#startController.press !== 'none') await this.#startController.settled;
    return super.getUpdateComplete();
  }

  #begin(): boolean {
    if (!this.#screening || !this.contentController.isReady) return false;
    this.dispatchEvent(new EligibilityStartEvent());
    this.#screening.begin();
    return true;
  }

  #create({ StartedScreening, otherWords, styles }: AfterStart): StartedScreening {
    addStyles(this, styles);
    const all = { ...DnEligibilityCheck.words, eligibility: { ...startWords, ...otherWords } };
    this.contentController.addWords(all);
    return new StartedScreening({
      ...this.#screeningHost,
      contentIn: (language, words) => this.contentController.contentIn(language, { ...all, ...words }),
    });
  }

  protected override renderBody(): TemplateResult {
    const { content, titleLevel, agreed } = this;
    const { share, outcomeDisplay } = this.#settings;
    if (this.#screening && this.#screen !== 'start') return this.#screening.render();
    return renderStart({
      content,
      titleLevel,
      agreed,
      share,
      outcomeDisplay,
      press: this.#startController.press,
      begin: this.#startController.begin,
      agree: (agrees) => {
        this.agreed = agrees;
      },
    });
  }

  protected override renderFoot(): TemplateResult {
    return renderFoot({ content: this.content, share: this.#settings.share }, this.#screen, this.evidence);
  }

  protected override contentChanged(): void {
    this.#screening?.reconcile();
    // The focused element is re-rendered, and may be removed.
    if (this.#screen !== 'start' && this.shadowRoot?.activeElement) this.#focus = '.title';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-eligibility-check': DnEligibilityCheck;
  }
}
