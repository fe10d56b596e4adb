import { isTimeZone, readTime } from '../../handout/zoned-time.js';
import { cleanText, quoted, unquoted } from '../../content/details/clean-text.js';
import { logOnce } from '../../runtime/log-once.js';

/** The attributes as the page sets them; a removed one is null. */
export interface CalendarAttributes {
  readonly starts?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

export interface CalendarSettings {
  /** When the session starts, if the page tells; an instant. */
  readonly start: number | undefined;
  /** Default: the device's. */
  readonly timeZone: string | undefined;
}

/** A value as it was meant, and the attribute as it is written. */
function read(attribute: string, value: string | null | undefined) {
  return { text: unquoted(cleanText(value ?? '')), written: `${attribute}=${quoted(value ?? '')}` };
}

/** Reads `starts` and `time-zone`. What can't be read is left out, with one warning. */
export function readSettings(attributes: CalendarAttributes): CalendarSettings {
  const timeZone = readTimeZone(attributes);
  const { text, written } = read('starts', attributes.starts);
  const start = readTime(text, timeZone);
  if (text && start === undefined) {
    warn(
      `${written}, which is no day and time; write it as starts="2026-12-01T09:30", which is in the time zone of time-zone, or with an offset from UTC, as in starts="2026-12-01T09:30+01:00"`,
    );
  }
  return { start, timeZone };
}

function readTimeZone(attributes: CalendarAttributes): string | undefined {
  const { text, written } = read('time-zone', attributes.timeZone);
  if (!text) return undefined;
  if (isTimeZone(text)) return text;
  warn(
    `${written}, which this browser does not know; write a name of the IANA time zones, as in time-zone="Europe/Berlin". The device's time zone is used`,
  );
  return undefined;
}

const warn = (message: string): void => {
  logOnce(`<dn-session-timeline> leaves out ${message}.`);
};
