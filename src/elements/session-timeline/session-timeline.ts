import { html, nothing, type TemplateResult } from 'lit';
import { sessionLengths, therapies, type SessionLengths } from '../../content/facts/session.js';
import { isOffered } from '../../content/content.js';
import { anyOf } from '../../content/any-of.js';
import { duration } from '../../content/duration.js';
import type { Evidence } from '../../content/facts/fact.js';
import { common, session, techniques } from '../../content/words/en/index.js';
import { scaleStyles } from '../../figures/scale.js';
import { axisMinutes, combinedScale, needlingScale } from '../../figures/session-scales.js';
import { look } from '../../look/base.js';
import { heading } from '../../look/heading.js';
import { title } from '../../look/section.js';
import { isServer } from '../../scope/is-server.js';
import { enumerated } from '../shared/enumerated.js';
import { plainText, interpolate, type Text, type Texts } from '../shared/text.js';
import { Widget } from '../shared/widget.js';
import type { SessionCalendar } from './session-calendar.js';
import { sessionEvidence } from './session-evidence.js';
import { renderAfter, renderBefore } from './before-and-after.js';
import { renderSteps } from './steps.js';
import { styles } from './styles.js';
import { kinds, type Kind } from './kinds.js';
import { loadCalendarOnce } from './load-calendar-once.js';

const words = { common, session, techniques };

/**
 * What happens before, during and after a session, step by step, with durations drawn to scale and when to say stop.
 *
 * Use the clinic's own `session` lengths in its changes if they differ from the usual ones. On the page of one appointment, set
 * `starts`, `time-zone` and `calendar`; on a page for every patient, `calendar` alone.
 *
 * @tagname dn-session-timeline
 * @summary What to expect before, during and after a session.
 * @csspart button - The button that saves the session for a calendar.
 * @csspart figure - Each drawn scale.
 * @csspart option - Each option of the switch between kinds of session.
 */
export class DnSessionTimeline extends Widget<Texts<typeof words>, { session: SessionLengths }> {
  static override readonly styles = [look, scaleStyles, styles];

  static override readonly words = words;

  static override readonly properties = {
    calendar: { type: Boolean },
    session: {},
    starts: {},
    timeZone: { attribute: 'time-zone' },
    printing: { state: true },
  };

  /**
   * Which session is shown: `needling` alone, or `combined` with other therapies. The reader's switch sets it too.
   * Default: `needling`. Another value falls back to it, with a warning.
   */
  declare session: Kind;

  /**
   * Offers a file for the reader's calendar: the session, and a reminder on the day after that says when to call. Without
   * `starts`, the reader gives the time; it is not sent, and leaving the page clears it. Not offered without scripts, or in
   * a sandbox without `allow-downloads`. Default: not offered.
   */
  declare calendar: boolean;

  /**
   * When the session starts, such as `2026-12-01T09:30`: the clock times are shown, also without `calendar`. It may have a
   * space instead of `T`, and an offset from UTC, as in `2026-12-01T09:30+01:00`, or `Z`. Default: not known. What is no time is
   * left out, with a warning.
   */
  declare starts?: string;

  /**
   * The time zone of `starts` and of the times shown, such as `Europe/Berlin`. Default: that of the reader's device. One that
   * the browser does not know is left out, with a warning.
   */
  declare timeZone?: string;

  /** Whether the page is being printed, with both kinds of session. */
  declare private printing: boolean;

  protected override readonly facts = { session: sessionLengths };

  protected override get evidence(): readonly Evidence[] {
    return [...sessionEvidence, ...(this.#calendar?.evidence ?? [])];
  }

  /** Once it is asked for and loaded. */
  #calendar: SessionCalendar | undefined;
  #isRequested = false;

  constructor() {
    super();
    this.session = 'needling';
    this.calendar = false;
    this.printing = isServer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** Renders at once, because a page that prints itself is printed before a pending update. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  protected override updated(): void {
    if (!this.#isRequested && (this.calendar || this.starts)) void this.#loadCalendar();
  }

  async #loadCalendar(): Promise<void> {
    this.#isRequested = true;
    const { SessionCalendar } = await loadCalendarOnce();
    this.#calendar = new SessionCalendar(this, (calendar) =>
      this.contentController.contentIn(this.content.language, { common, calendar }),
    );
  }

  protected override renderBody(): TemplateResult {
    const { session } = this.content.words;
    const { before, during, after } = session;
    return html`
      ${title(this.titleLevel, session.heading)}
      <ol class="rail" role="list">
        <li>${this.#heading(before.heading)} ${renderBefore(this.content)}</li>
        <li>${this.#heading(during.heading)} ${this.#renderSessions()} ${renderSteps(this.content)}</li>
        <li>${this.#heading(after.heading)} ${renderAfter(this.content, this.uid)}</li>
      </ol>
      ${this.#calendar?.render(this.content, this.#kind, this.titleLevel)}
    `;
  }

  #heading(content: Text): TemplateResult {
    return heading(this.titleLevel + 1, { content });
  }

  /** The kinds of session that the clinic offers, with a switch if there are two. */
  #renderSessions(): TemplateResult {
    const offered = this.#offered;
    const chosen = this.#kind;
    return html`
      ${
        offered.length > 1
          ? html`<fieldset class="switch">
              <legend class="hidden-text">${this.content.words.session.during.choice}</legend>
              ${offered.map((kind) => this.#renderOption(kind, kind === chosen))}
            </fieldset>`
          : nothing
      }
      ${offered.map((kind) => (kind === chosen || this.printing ? this.#renderSession(kind) : nothing))}
    `;
  }

  get #offered(): readonly Kind[] {
    return this.#therapies.length > 0 ? kinds : ['needling'];
  }

  /** The kind of session that is shown. */
  get #kind(): Kind {
    const asked = enumerated(this, this.session, { attribute: 'session', allowed: kinds });
    return this.#offered.find((kind) => kind === asked) ?? 'needling';
  }

  /** The therapies that the clinic combines with needling. */
  get #therapies(): string[] {
    const words = this.content.words.session.during.therapies;
    return therapies.filter((id) => isOffered(this.content, `therapies.${id}`)).map((id) => plainText(words[id]));
  }

  #renderOption(kind: Kind, chosen: boolean): TemplateResult {
    return html`<label part="option">
      <input
        type="radio"
        name="${this.uid}-session"
        value=${kind}
        data-id=${kind}
        autocomplete="off"
        .checked=${chosen}
        @change=${() => {
          this.session = kind;
        }}
      />
      ${this.content.words.session.during[kind]}
    </label>`;
  }

  /**
   * One kind of session, to scale. The one that is not chosen is rendered only for print and in static HTML, where CSS hides
   * it on screen.
   */
  #renderSession(kind: Kind): TemplateResult {
    const { during, faded, help } = this.content.words.session;
    const { language, facts } = this.content;
    const {
      needlingMinutes: [from, to],
      combinedMinutes: length,
    } = facts.session;
    const max = axisMinutes(Math.max(to, length));
    const shared = { help, helpAbout: during.helpAbout, ask: during.ask };
    const drawing =
      kind === 'needling'
        ? needlingScale(
            { id: `${this.uid}-needling`, language, from, to, max },
            {
              ...shared,
              label: interpolate(during.needlingTime, { minutes: duration(language, 'minute', from, to) }),
              note: faded,
            },
          )
        : combinedScale(
            { language, length, max },
            {
              ...shared,
              label: interpolate(during.combinedTime, { minutes: duration(language, 'minute', length) }),
              note: interpolate(during.combinedAbout, { therapies: anyOf(language, this.#therapies) }),
            },
          );
    return html`<figure class="scale ${kind}" part="figure">${drawing}</figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-session-timeline': DnSessionTimeline;
  }
}
