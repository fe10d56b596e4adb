import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toICalendar, type CalendarEvent } from '../../src/handout/icalendar.js';
import { calendars } from '../support/calendars.js';

const now = Date.UTC(2026, 10, 26, 12);

const event: CalendarEvent = {
  id: '1@dn-widgets',
  start: Date.UTC(2026, 11, 1, 8, 30),
  end: Date.UTC(2026, 11, 1, 8, 45),
  title: 'Appointment',
  description: 'Line one; with, marks\\\nLine two: "quoted"',
};

const bytes = (text: string) => new TextEncoder().encode(text).length;

const seconds = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });

/** Texts of all scripts, with what has a meaning in the format; without the space at an end that parsers may trim. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(fc.constantFrom('\n', ';', ',', '\\', '\\n', ':', '"', ' ', 'n', 'é', '字', '🩹', 'نص', '\u2068'), {
        maxLength: 120,
      })
      .map((all) => all.join('')),
  )
  .map((each) => `a${each.replace(/\p{Cc}(?<!\n)|[\u2028\u2029]/gu, '')}b`);

const anyEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    start: seconds,
    length: fc.integer({ min: 60, max: 7200 }),
    title: text,
    description: text,
    isReminder: fc.boolean(),
  })
  .map(({ start, length, ...rest }) => ({
    ...rest,
    id: `${String(start)}@dn-widgets`,
    start: start * 1000,
    end: (start + length) * 1000,
  }));

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, in UTC', () => {
    expect(toICalendar([event], now)).to.equal(
      [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dn-widgets//EN', 'BEGIN:VEVENT', 'UID:1@dn-widgets'],
        ...['DTSTAMP:20261126T120000Z', 'DTSTART:20261201T083000Z', 'DTEND:20261201T084500Z', 'SUMMARY:Appointment'],
        'DESCRIPTION:Line one\\; with\\, marks\\\\\\nLine two: "quoted"',
        ...['CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n'),
    );
  });

  it('keeps the time of a reminder free, and has an alarm for it', () => {
    const file = toICalendar([event, { ...event, id: '2', isReminder: true }], now);
    const [session = '', reminder = ''] = file.split('END:VEVENT');
    expect(session).not.to.match(/TRANSP|VALARM/);
    expect(reminder).to.match(/TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n[^]*TRIGGER:PT0S\r\nEND:VALARM/);
  });

  it('has lines of at most 75 bytes, which are the whole ones when joined', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 3 }), (events) => {
        const file = toICalendar(events, now);
        for (const line of file.split('\r\n')) expect(bytes(line)).to.be.at.most(75);
        // Each character is whole: none is split into bytes or surrogates.
        expect(file).not.to.match(/\p{Cs}/u);
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) expect(line).to.match(/^[A-Z]+:/);
      }),
    );
  });

  it('has no control character, whatever a text has', () => {
    const file = toICalendar([{ ...event, title: 'a\0b\u0007c\u0085d\u007Fe', description: 'a\rb\r\nc\u2028d' }], now);
    expect(file).to.contain('SUMMARY:abcde\r\n').and.contain('DESCRIPTION:a\\nb\\nc\\nd\r\n');
  });

  for (const [name, read] of Object.entries(calendars)) {
    it(`is read back whole by ${name}`, () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 3 }), (events) => {
          expect(read(toICalendar(events, now))).to.deep.equal(
            events.map(({ isReminder, ...rest }) => ({ ...rest, alarms: isReminder ? 1 : 0 })),
          );
        }),
      );
    });
  }
});
