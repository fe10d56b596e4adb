import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Evidence } from '../../content/facts/fact.js';
import { nhsCellulitis } from '../../content/facts/symptoms.js';
import { locale } from '../../content/format.js';
import type { LanguageWithFormats } from '../../content/languages.js';
import { calendar as words } from '../../content/words/en/index.js';
import { toICalendar, type CalendarEvent } from '../../handout/icalendar.js';
import { canSaveFile, revokeFiles, saveFile } from '../../handout/save-file.js';
import { nextDay, readTime } from '../../handout/zoned-time.js';
import { section } from '../../look/section.js';
import { pageScope } from '../../scope/page-scope.js';
import { addStyles } from '../shared/add-styles.js';
import { ClearOnLeave } from '../shared/clear-on-leave.js';
import { interpolate, plainText } from '../shared/text.js';
import { unrecorded } from '../shared/unrecorded.js';
import { calendarEvents, type CalendarContent, type Times } from './calendar-events.js';
import { readSettings, type CalendarAttributes, type CalendarSettings } from './calendar-settings.js';
import { styles } from './calendar-styles.js';
import type { Kind } from './kinds.js';
import type { ContentWithLengths } from './session-content.js';

const minute = 60_000;

/** The element, as far as the calendar uses it. */
type Host = LitElement & CalendarAttributes & { readonly calendar: boolean };

/** The clock times of a session, and a file for the reader's calendar. */
export class SessionCalendar implements ReactiveController {
  /** For what the event of the next day says. */
  readonly evidence: readonly Evidence[] = [{ facts: ['RISK-INF'], sources: [nhsCellulitis] }];

  readonly #host: Host;
  readonly #contentWith: (calendar: typeof words) => CalendarContent | undefined;

  /** What the reader entered: a local time, or empty. */
  #entered = '';
  #isSaved = false;
  #hasWords = false;

  readonly #wordsLoaded = (): void => {
    if (!this.#hasWords) this.#host.requestUpdate();
  };

  /**
   * @param host
   * @param contentWith the element's content with the words of the calendar, once they are loaded
   */
  constructor(host: Host, contentWith: (calendar: typeof words) => CalendarContent | undefined) {
    this.#host = host;
    this.#contentWith = contentWith;
    addStyles(host, styles);
    host.addController(this);
    new ClearOnLeave(host, () => {
      this.#clear();
    });
    host.requestUpdate();
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#wordsLoaded);
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#wordsLoaded);
  }

  /** A new input, as after a change of language. Not bound: that would clear what is half entered. */
  hostUpdated(): void {
    const input = this.#input;
    if (input && this.#entered) input.value = this.#entered;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('.calendar input');
  }

  #clear(): void {
    this.#enter('');
    revokeFiles();
    const input = this.#input;
    if (input) input.value = '';
  }

  #enter(entered: string): void {
    this.#entered = entered;
    this.#isSaved = false;
    this.#host.requestUpdate();
  }

  /** The section, once its words are loaded and there is something to show. */
  render(timeline: ContentWithLengths, kind: Kind, titleLevel: number): TemplateResult | undefined {
    const { calendar } = this.#host;
    const settings = readSettings(this.#host);
    const content = this.#contentWith(words);
    this.#hasWords = content !== undefined;
    const asks = calendar && settings.start === undefined;
    const start = asks ? readTime(this.#entered, settings.timeZone) : settings.start;
    if (!content || (!asks && start === undefined)) return undefined;
    const times = start === undefined ? undefined : timesOf(start, settings, timeline, kind);
    return html`<div class="calendar ${times ? '' : 'no-print'}">
      ${section(
        titleLevel,
        content.words.calendar.heading,
        unrecorded(
          html`${asks ? this.#renderInput(content) : ''} ${renderZone(content, settings, start)}
          ${times ? renderTimes(content, settings, times) : ''}
          ${
            times && calendar && canSaveFile()
              ? this.#renderSave(content, () => calendarEvents(times, content, timeline))
              : ''
          }`,
        ),
      )}
    </div>`;
  }

  #renderInput({ words }: CalendarContent): TemplateResult {
    const { label, hint } = words.calendar;
    return html`<div class="stack no-print">
      <label for="starts">${label}</label>
      <input
        type="datetime-local"
        id="starts"
        aria-describedby="starts-hint"
        data-id="starts"
        max="2999-12-31T23:59"
        autocomplete="off"
        @input=${(event: Event) => {
          this.#enter((event.target as HTMLInputElement).value);
        }}
      />
      <p class="muted" id="starts-hint">${hint}</p>
    </div>`;
  }

  #renderSave({ words }: CalendarContent, events: () => readonly CalendarEvent[]): TemplateResult {
    const { about, file, save, saved } = words.calendar;
    return html`<p class="no-print">${about}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          part="button"
          @click=${() => {
            void this.#save(`${plainText(file)}.ics`, events());
          }}
        >
          ${save}
        </button>
      </div>
      <p class="no-print ${this.#isSaved ? '' : 'hidden-text'}" role="status">${this.#isSaved ? saved : ''}</p>`;
  }

  async #save(name: string, events: readonly CalendarEvent[]): Promise<void> {
    saveFile(name, 'text/calendar;charset=utf-8', toICalendar(events, Date.now()));
    // A status that stays the same would not be announced again.
    this.#isSaved = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#isSaved = true;
    this.#host.requestUpdate();
  }
}

/** When a session of a kind is over at the latest, as far as is known, and the check-in on the next day. */
function timesOf(
  start: number,
  { timeZone }: CalendarSettings,
  { facts: { session } }: ContentWithLengths,
  kind: Kind,
): Times {
  const length = kind === 'needling' ? session.needlingMinutes[1] : session.combinedMinutes;
  return { start, end: start + length * minute, checkIn: nextDay(start, timeZone) };
}

/** The time zone, if it is not the device's. */
function renderZone(
  { words, language }: CalendarContent,
  { timeZone }: CalendarSettings,
  start = Date.now(),
): TemplateResult | undefined {
  if (!timeZone || resolved(timeZone) === resolved()) return undefined;
  const parts = formatIn(language, timeZone, { timeZoneName: 'long' }).formatToParts(start);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return html`<p>${interpolate(words.calendar.zone, { zone })}</p>`;
}

const resolved = (timeZone?: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

const formatIn = (language: LanguageWithFormats, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { ...options, timeZone });

function renderTimes(
  { words, language }: CalendarContent,
  { timeZone }: CalendarSettings,
  { start, end, checkIn }: Times,
): TemplateResult {
  const { starts, ends, checkIn: check, wait } = words.calendar;
  const day = formatIn(language, timeZone, { dateStyle: 'full' });
  const clock = formatIn(language, timeZone, { timeStyle: 'short' });
  const both = formatIn(language, timeZone, { dateStyle: 'full', timeStyle: 'short' });
  const isSameDay = day.format(start) === day.format(end);
  return html`<dl>
      <div>
        <dt>${starts}</dt>
        <dd>${both.format(start)}</dd>
      </div>
      <div>
        <dt>${ends}</dt>
        <dd>${(isSameDay ? clock : both).format(end)}</dd>
      </div>
      <div>
        <dt>${check}</dt>
        <dd>${both.format(checkIn)}</dd>
      </div>
    </dl>
    <p><strong>${wait}</strong></p>`;
}
