const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A local time as HTML writes it, such as `2026-12-01T09:30`: `T` may be a space, and seconds are left out. It may have an
 * offset from UTC, or `Z`.
 */
const written =
  /^([12]\d{3}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,3})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;

/** Whether the browser knows a time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function formatIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  return format;
}

/** What clocks show in a time zone at an instant, as the instant at which clocks show it in UTC. Default: the device's zone. */
export function wallTimeAt(instant: number, timeZone?: string): number {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

/**
 * The instant at which clocks in a time zone show a wall time: the earlier one of two. A time that is skipped is moved forward
 * by as much as the clocks are, like `compatible` of https://tc39.es/proposal-temporal/docs/ambiguity.html
 */
export function instantAt(wallTime: number, timeZone?: string): number {
  const [before = 0, after = 0] = [wallTime - day, wallTime + day].map(
    (instant) => wallTime - (wallTimeAt(instant, timeZone) - instant),
  );
  const shown = [before, after].filter((instant) => wallTimeAt(instant, timeZone) === wallTime);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** The instant of a time as it is written, in a time zone if it has no offset; nothing if it is no time. */
export function readTime(text: string, timeZone?: string): number | undefined {
  const [, date = '', hour = '', minutes = '', offset] = written.exec(text) ?? [];
  const wallTime = Date.parse(`${date}T${hour}:${minutes}Z`);
  // Some browsers take February 30 for March 2.
  if (Number.isNaN(wallTime) || !new Date(wallTime).toISOString().startsWith(date)) return undefined;
  return offset === undefined ? instantAt(wallTime, timeZone) : wallTime - minute * offsetMinutes(offset);
}

function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** The same wall time on the next day, also when clocks change in between. */
export const nextDay = (instant: number, timeZone?: string): number =>
  instantAt(wallTimeAt(instant, timeZone) + day, timeZone);
