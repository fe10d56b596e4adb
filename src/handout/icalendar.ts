/** An entry of a calendar. Its times are instants. */
export interface CalendarEvent {
  /** Identifies it in every calendar. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly description: string;
  /** Whether it is a reminder: the calendar shows the time as free, and an alarm. */
  readonly isReminder?: boolean;
}

/** The limit of a line, in bytes without its end. */
const limit = 75;

const encoder = new TextEncoder();

/**
 * Events as an iCalendar file, by https://www.rfc-editor.org/rfc/rfc5545. A library would bring a parser, a validator or a
 * table of time zones; the tests read the file with two of them. Times are in UTC, which needs no such table.
 */
export function toICalendar(events: readonly CalendarEvent[], now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dn-widgets//EN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines({ id, start, end, title, description, isReminder = false }: CalendarEvent, now: number): string[] {
  const summary = escaped(title);
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    // Other users of a shared calendar can't read the entry.
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(description)}`,
    'CLASS:PRIVATE',
    ...(isReminder ? ['TRANSP:TRANSPARENT', ...alarm(summary)] : []),
    'END:VEVENT',
  ];
}

const alarm = (summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${summary}`,
  'TRIGGER:PT0S',
  'END:VALARM',
];

/** An instant such as `20261201T083000Z`. */
const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** A text without control characters, in which commas and ends of lines are no syntax. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Continues a long line on the next ones, which start with a space, without splitting a character. */
function fold(line: string): string {
  let folded = '';
  let size = 0;
  for (const character of line) {
    const added = encoder.encode(character).length;
    if (size + added > limit) {
      folded += '\r\n ';
      size = 1;
    }
    folded += character;
    size += added;
  }
  return folded;
}
