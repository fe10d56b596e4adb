import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Changes } from '../content/changes/schema/changes.js';
import { contentVersion } from '../content/content.js';
import { attributes, type Detail } from '../content/details.js';
import type { Problem } from '../content/problem.js';
import type { ChangesSource } from './load-changes.js';
import { ContentChangeEvent, ContentProblemEvent } from './events.js';
import { ClinicInput } from './clinic-input.js';
import { ChildChanges } from './child-changes.js';
import { languageAt, watchLanguageAt } from './language-at.js';
import { pageScope, scopeAt } from './page-scope.js';
import { mergeScopes, scopeContext, type Scope } from './scope.js';
import { logOnce } from '../runtime/log-once.js';

/** The content that a `dn-content` provides. */
export interface ScopeContent extends Scope {
  /** The hash of the content in this element's language, which `reviewed-content` names. */
  readonly contentVersion: string;
}

/**
 * Provides the clinic's details and changes to the widgets inside it; with `page`, to all widgets of the page. Renders
 * only its children. What is not set is inherited from the next outer `dn-content`. Its `lang` is the language of its
 * widgets.
 *
 * Use one `dn-content page` for a site with one clinic, and nest them only for clinics that differ. Do not write a number
 * for emergencies that the clinic has not confirmed: without one the widgets say "your local emergency number".
 *
 * @tagname dn-content
 * @summary The clinic's details and changes for the widgets of a page or of a part of it.
 * @slot - The part of the page whose widgets use them, and `<script type="application/json">` with the clinic's changes.
 * @fires {ContentChangeEvent} dn-content-change - The content that it provides has changed.
 * @fires {ContentProblemEvent} dn-content-problem - Some of its input was left out: its `problems`.
 */
export class DnContent extends LitElement {
  static readonly version = __VERSION__;

  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  static override readonly properties = {
    page: { type: Boolean },
    src: {},
    changes: { attribute: false },
    clinic: {},
    phone: {},
    phoneText: { attribute: 'phone-text' },
    bookingUrl: { attribute: 'booking-url' },
    emergencyNumber: { attribute: 'emergency-number' },
    urgentPhone: { attribute: 'urgent-phone' },
    reviewer: {},
    reviewedOn: { attribute: 'reviewed-on' },
    reviewedContent: { attribute: 'reviewed-content' },
    staffLang: { attribute: 'staff-lang' },
  };

  /**
   * Whether it applies to the whole page. Of several such elements the last in the document counts. As with any boolean
   * attribute, `page="false"` counts as on, with a warning; leave it out instead. Default: false.
   */
  declare page: boolean;

  /**
   * The address of a JSON file with the clinic's changes. While it loads, no screening starts, and the last changes
   * stay in force; also if it does not load within 10 seconds or can't be read, with a warning. Default: none.
   */
  declare src?: string;

  /**
   * The clinic's changes, as `content.schema.json` describes them; they take precedence over `src`, and `src` over a
   * child script. Invalid changes are left out, see `problems`. Default: none.
   */
  declare changes?: Changes | undefined;

  /** The clinic's name. Default: none; the texts do without it. */
  declare clinic?: string;

  /**
   * The clinic's phone number as it is dialled, such as `+15550100`. One that can't be dialled reliably, such as two
   * numbers or one with an extension, is shown without a link, with a warning; anything else is left out.
   */
  declare phone?: string;

  /** The phone number as it is shown, such as `555 0100`. Without `phone` it is not a link. Default: `phone`. */
  declare phoneText?: string;

  /**
   * The address of the booking page: with `https://` or `http://`, or one that starts with `/`, `./`, `?` or
   * `#`. A host such as `clinic.example` gets `https://`. Any other value is left out, with a warning.
   */
  declare bookingUrl?: string;

  /**
   * The number for emergencies, 2 to 6 digits, such as `911`. Default: the words "your local emergency number", with
   * no link. Another value, or the clinic's own phone, is left out, with a warning.
   */
  declare emergencyNumber?: string;

  /** Whom to call out of hours, written like `phone`. */
  declare urgentPhone?: string;

  /**
   * The clinician who reviewed the content. Shown only while `reviewed-content` refers to the content that is shown.
   * Default: none.
   */
  declare reviewer?: string;

  /** The day of the review, such as `2026-12-01`. Another value is left out, with a warning. */
  declare reviewedOn?: string;

  /**
   * The content that was reviewed: its `content.contentVersion`, or several separated by spaces, one for each language.
   * Default: none.
   */
  declare reviewedContent?: string;

  /**
   * The clinic's language, such as `de`: what a reader takes along has it beside their own. Another value than a
   * built-in language is left out, with a warning. Default: none; then it has the reader's language alone.
   */
  declare staffLang?: string;

  readonly #input = new ClinicInput('<dn-content>', (scope) => this.#publish(scope));
  readonly #children = new ChildChanges(this);

  readonly #notifyChange = (): void => {
    if (this.hasUpdated) this.#notify();
  };

  /** The state that was last announced to the page. */
  #announced = '';

  /** The state at the last events. */
  #notified = { content: '', problems: '' };

  constructor() {
    super();
    this.page = false;
    this.addEventListener('context-request', (event) => {
      if (event.context !== scopeContext) return;
      event.stopPropagation();
      event.callback(this.#scope);
    });
  }

  /** The content that it provides: opaque except for `contentVersion`. */
  get content(): ScopeContent {
    const scope = this.#scope;
    return { ...scope, contentVersion: contentVersion(languageAt(this), scope.change) };
  }

  /** What was left out of its input: each with its `path` and its `reason`. */
  get problems(): readonly Problem[] {
    return this.#input.problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    pageScope().addEventListener('change', this.#notifyChange);
    watchLanguageAt(this);
    // Its position in the document may change which provider counts for the page.
    this.#announced = '';
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageScope().removeEventListener('change', this.#notifyChange);
    // A move removes and inserts the element in one task; then nothing is withdrawn.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#input.stop();
      pageScope().delete(this);
      pageScope().announce();
    });
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const page = this.getAttribute('page') ?? '';
    if (/^(false|no|off|0)$/i.test(page)) {
      logOnce(`<dn-content page="${page}"> still counts as on; leave the attribute "page" out.`);
    }
    const names = Object.keys(attributes) as Detail[];
    this.#input.update(Object.fromEntries(names.map((detail) => [detail, this[detail] ?? ''])), this.#source);
  }

  protected override render(): TemplateResult {
    return html`<slot name=${this.#children.slotName}></slot>`;
  }

  /** Its own scope merged into the next outer one, which is requested each time. */
  get #scope(): Scope {
    return mergeScopes(scopeAt(this.parentNode ?? document, this), this.#input.scope);
  }

  get #source(): ChangesSource | undefined {
    if (this.changes) return { value: this.changes };
    if (this.src) return { src: this.src };
    return this.#children.source;
  }

  #publish(scope: Scope): void {
    if (!this.isConnected) return;
    const { details, change, pending } = scope;
    if (this.page) pageScope().set(this, scope);
    else pageScope().delete(this);
    const now = JSON.stringify([this.page, details, change?.version, pending]);
    if (now !== this.#announced) {
      this.#announced = now;
      pageScope().announce();
    }
    this.#notify();
  }

  /** Fires events if something has changed since the last ones. */
  #notify(): void {
    const { problems } = this.#input;
    const { details, change, pending, contentVersion } = this.content;
    const now = {
      content: JSON.stringify([this.page, details, change?.version, pending, contentVersion]),
      problems: JSON.stringify(problems),
    };
    const before = this.#notified;
    this.#notified = now;
    if (now.content !== before.content) this.dispatchEvent(new ContentChangeEvent());
    if (now.problems !== before.problems && problems.length > 0) this.dispatchEvent(new ContentProblemEvent(problems));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-content': DnContent;
  }
}
