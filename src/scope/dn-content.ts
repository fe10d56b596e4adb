import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { checkDetails, type Detail } from '../content/details.js';
import { pageScope } from './page-scope.js';
import { scopeAt } from './scope-at.js';
import { scopeContext, type Scope } from './scope.js';
import { warnOnce } from './warn.js';

const attributes = {
  clinic: 'clinic',
  phone: 'phone',
  phoneText: 'phone-text',
  bookingUrl: 'booking-url',
  emergencyNumber: 'emergency-number',
  urgentPhone: 'urgent-phone',
} as const satisfies Record<Detail, string>;

const details = Object.keys(attributes) as Detail[];

/**
 * Gives the widgets inside it the clinic's details; with `page`, all widgets of the page. Shows nothing of its own.
 * A detail that is left out here comes from the next outer `dn-content`.
 *
 * @tagname dn-content
 * @summary The clinic's details for the widgets of a page or of a part of it.
 * @slot - The part of the page whose widgets use these details.
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

  /** Whether the details hold for the whole page. Of several such elements the last in the document counts. */
  @property({ type: Boolean }) page = false;

  /** The clinic's name. Default: none, and the words do without it. */
  @property() clinic?: string;

  /** The clinic's phone number as it is dialled, such as `+15550100`. One that can't be dialled is left out, with a warning. */
  @property() phone?: string;

  /** The phone number as it is shown, such as `555 0100`. Default: `phone` itself. */
  @property({ attribute: 'phone-text' }) phoneText?: string;

  /** Where a visit can be booked: an `https:`, `http:` or relative address. Any other is left out, with a warning. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;

  /**
   * The number for emergencies, 2 to 6 digits, such as `911`. Default: the words "your local emergency number", with
   * no link. A number that can't be one, or that is the clinic's own phone, is left out, with a warning.
   */
  @property({ attribute: 'emergency-number' }) emergencyNumber?: string;

  /** Whom to call out of hours, as it is dialled. One that can't be dialled is left out, with a warning. */
  @property({ attribute: 'urgent-phone' }) urgentPhone?: string;

  #own: Scope = { details: {} };

  constructor() {
    super();
    this.addEventListener('context-request', (event) => {
      if (event.context !== scopeContext) return;
      event.stopPropagation();
      event.callback(this.#scope);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageScope().delete(this);
    pageScope().announce();
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const given = Object.fromEntries(details.flatMap((detail) => (this[detail] ? [[detail, this[detail]]] : [])));
    const { details: usable, problems } = checkDetails(given);
    for (const { detail, reason } of problems) warnOnce(`<dn-content> leaves out ${attributes[detail]}: ${reason}.`);
    this.#own = { details: usable };
    if (this.page) pageScope().set(this, this.#own);
    else pageScope().delete(this);
    pageScope().announce();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Its own details over those of the next outer scope, which are looked up when they are asked for. */
  get #scope(): Scope {
    const outer = scopeAt(this.parentNode ?? document, this);
    return { details: { ...outer.details, ...this.#own.details } };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-content': DnContent;
  }
}
