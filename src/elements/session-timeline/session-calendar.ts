import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { locale } from '../../content/format.js';
import type { Written } from '../../content/languages.js';
import { calendar as words } from '../../content/words/en/index.js';
import { calendarFile } from '../../handout/calendar.js';
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
import type { ContentWithLengths, Kind } from './kinds.js';

const minute = 60_000;

/** What the element tells the calendar, as it is now. */
export interface CalendarView extends CalendarAttributes {
  /** Whether the reader gives the time, if the page does not, and can save it. */
  readonly calendar: boolean;
  readonly content: ContentWithLengths;
  readonly kind: Kind;
  readonly titleLevel: number;
  readonly uid: string;
  /** The element's content with the words of the calendar, once they are loaded. */
  readonly contentWith: (calendar: typeof words) => CalendarContent | undefined;
}

/** The clock times of a session, and a file for the reader's calendar. */
export class SessionCalendar implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => CalendarView;

  /** What the reader entered: a local time, or empty. */
  #entered = '';
  #isSaved = false;
  #hasWords = false;

  readonly #wordsLoaded = (): void => {
    if (!this.#hasWords) this.#host.requestUpdate();
  };

  constructor(host: LitElement, view: () => CalendarView) {
    this.#host = host;
    this.#view = view;
    addStyles(host, styles);
    host.addController(this);
    new ClearOnLeave(host, () => {
      this.#forget();
    });
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

  #forget(): void {
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

  render(): TemplateResult | typeof nothing {
    const view = this.#view();
    const settings = readSettings(view);
    const content = view.contentWith(words);
    this.#hasWords = content !== undefined;
    const asks = view.calendar && settings.start === undefined;
    const start = asks ? readTime(this.#entered, settings.timeZone) : settings.start;
    if (!content || (!asks && start === undefined)) return nothing;
    const times = start === undefined ? undefined : timesOf(start, settings, view);
    return html`<div class="calendar ${times ? '' : 'no-print'}">
      ${section(
        view.titleLevel,
        content.words.calendar.heading,
        unrecorded(
          html`${asks ? this.#renderInput(content, view) : nothing} ${renderZone(content, settings, start)}
          ${times ? renderTimes(content, settings, times) : nothing}
          ${times && view.calendar && canSaveFile() ? this.#renderSave(content, times, view) : nothing}`,
        ),
      )}
    </div>`;
  }

  #renderInput({ words }: CalendarContent, { uid }: CalendarView): TemplateResult {
    const { label, hint } = words.calendar;
    return html`<div class="stack no-print">
      <label for="${uid}-starts">${label}</label>
      <input
        type="datetime-local"
        id="${uid}-starts"
        aria-describedby="${uid}-starts-hint"
        data-id="starts"
        max="2999-12-31T23:59"
        autocomplete="off"
        @input=${(event: Event) => {
          this.#enter((event.target as HTMLInputElement).value);
        }}
      />
      <p class="muted" id="${uid}-starts-hint">${hint}</p>
    </div>`;
  }

  #renderSave(content: CalendarContent, times: Times, view: CalendarView): TemplateResult {
    const { about, save, saved } = content.words.calendar;
    return html`<p class="no-print">${about}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          part="button"
          @click=${() => {
            void this.#save(content, times, view);
          }}
        >
          ${save}
        </button>
      </div>
      <p class="no-print ${this.#isSaved ? '' : 'hidden-text'}" role="status">${this.#isSaved ? saved : nothing}</p>`;
  }

  async #save(content: CalendarContent, times: Times, view: CalendarView): Promise<void> {
    const events = calendarEvents(times, content, view.content);
    const name = `${plainText(content.words.calendar.file)}.ics`;
    saveFile(name, 'text/calendar;charset=utf-8', calendarFile(events, Date.now()));
    // A status that stays the same would not be announced again.
    this.#isSaved = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#isSaved = true;
    this.#host.requestUpdate();
  }
}

/** When a session of a kind is over at the latest, as far as is known, and the check-in on the next day. */
function timesOf(start: number, { timeZone }: CalendarSettings, { kind, content }: CalendarView): Times {
  const { needlingMinutes, combinedMinutes } = content.facts.session;
  const length = kind === 'needling' ? needlingMinutes[1] : combinedMinutes;
  return { start, end: start + length * minute, checkIn: nextDay(start, timeZone) };
}

/** The time zone, if it is not the device's. */
function renderZone(
  { words, language }: CalendarContent,
  { timeZone }: CalendarSettings,
  start = Date.now(),
): TemplateResult | typeof nothing {
  if (!timeZone || resolved(timeZone) === resolved()) return nothing;
  const parts = formatIn(language, timeZone, { timeZoneName: 'long' }).formatToParts(start);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return html`<p>${interpolate(words.calendar.zone, { zone })}</p>`;
}

const resolved = (timeZone?: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

const formatIn = (language: Written, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) =>
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
