import { cleanText, quoted, unquoted } from '../../content/details/clean-text.js';
import { isTimeZone, readTime } from '../../handout/zoned-time.js';
import { logOnce } from '../../runtime/log-once.js';

/** The attributes as the page sets them; a removed one is null. */
export interface CalendarAttributes {
  readonly starts?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

export interface CalendarSettings {
  /** The instant at which the session starts, if the page sets it. */
  readonly start: number | undefined;
  /** Default: the device's. */
  readonly timeZone: string | undefined;
}

const read = (value: string | null | undefined): string => unquoted(cleanText(value ?? ''));

/** Reads `starts` and `time-zone`. What can't be read is left out, with one warning. */
export function readSettings(attributes: CalendarAttributes): CalendarSettings {
  const timeZone = readTimeZone(attributes);
  const starts = read(attributes.starts);
  const start = readTime(starts, timeZone);
  if (starts && start === undefined) {
    warn(
      `starts: ${quoted(starts)} is no day and time; write it as "2026-12-01T09:30", or with an offset from UTC, as in "2026-12-01T09:30+01:00"`,
    );
  }
  return { start, timeZone };
}

function readTimeZone(attributes: CalendarAttributes): string | undefined {
  const timeZone = read(attributes.timeZone);
  if (!timeZone || isTimeZone(timeZone)) return timeZone || undefined;
  warn(
    `time-zone: ${quoted(timeZone)} is no time zone that this browser knows; use a name such as "Europe/Berlin". It uses that of the device`,
  );
  return undefined;
}

const warn = (message: string): void => {
  logOnce(`<dn-session-timeline> leaves out its ${message}.`);
};
