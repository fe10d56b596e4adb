import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

/** What a calendar takes from an event of a file. */
export interface ReadEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly description: string;
  readonly alarms: number;
}

function byIcal(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toJSDate().valueOf(),
      end: event.endDate.toJSDate().valueOf(),
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

function byTsIcs(file: string): ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, file);
  return events.map((event) => ({
    id: event.uid,
    title: event.summary,
    description: event.description ?? '',
    start: event.start.date.valueOf(),
    end: event.end?.date.valueOf() ?? 0,
    alarms: event.alarms?.length ?? 0,
  }));
}

/** How each of two calendars that are not ours reads a file. */
export const calendars: Readonly<Record<string, (file: string) => ReadEvent[]>> = {
  'ical.js': byIcal,
  'ts-ics': byTsIcs,
};
