import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { instantAt, isTimeZone, nextDay, readTime, wallTimeAt } from '../../src/handout/zoned-time.js';

const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16);

const clock = (instant: number, timeZone: string) => iso(wallTimeAt(instant, timeZone));

/** Each local time with the time in UTC, worked out by hand. */
const known: Readonly<Record<string, readonly (readonly [local: string, utc: string, why: string])[]>> = {
  'Europe/Berlin': [
    ['2026-12-01T09:30', '2026-12-01T08:30', 'in winter'],
    ['2026-07-01T09:30', '2026-07-01T07:30', 'in summer'],
    ['2026-03-29T01:59', '2026-03-29T00:59', 'before the gap'],
    ['2026-03-29T02:30', '2026-03-29T01:30', 'in the gap: moved to 03:30'],
    ['2026-03-29T03:00', '2026-03-29T01:00', 'after the gap'],
    ['2026-10-25T01:59', '2026-10-24T23:59', 'before the hour that comes twice'],
    ['2026-10-25T02:30', '2026-10-25T00:30', 'twice: the earlier'],
    ['2026-10-25T03:00', '2026-10-25T02:00', 'after the hour that comes twice'],
  ],
  'America/New_York': [
    ['2026-12-01T09:30', '2026-12-01T14:30', 'in winter'],
    ['2026-03-08T02:30', '2026-03-08T07:30', 'in the gap: moved to 03:30'],
    ['2026-11-01T01:30', '2026-11-01T05:30', 'twice: the earlier'],
  ],
  'Asia/Kolkata': [['2026-12-01T09:30', '2026-12-01T04:00', 'half an hour off']],
  'Pacific/Apia': [
    ['2026-12-01T09:30', '2026-11-30T20:30', 'the day before in UTC'],
    ['2011-12-30T09:30', '2011-12-30T19:30', 'a day that was skipped: moved to the next'],
  ],
  'Australia/Lord_Howe': [
    ['2026-12-01T09:30', '2026-11-30T22:30', 'in summer'],
    ['2026-10-04T02:15', '2026-10-03T15:45', 'in a gap of half an hour: moved to 02:45'],
    ['2026-04-05T01:45', '2026-04-04T14:45', 'twice: the earlier'],
  ],
};

describe('a time in a time zone', () => {
  for (const [timeZone, times] of Object.entries(known)) {
    for (const [local, utc, why] of times) {
      it(`is found: ${local} in ${timeZone}, ${why}`, () => {
        expect(iso(readTime(local, timeZone))).to.equal(utc);
      });
    }

    it(`is what clocks show in ${timeZone}, for any minute; the earlier of two`, () => {
      const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
      fc.assert(
        fc.property(minutes, (minute) => {
          const instant = minute * 60_000;
          const wallTime = wallTimeAt(instant, timeZone);
          const found = instantAt(wallTime, timeZone);
          return found === instant || (found < instant && wallTimeAt(found, timeZone) === wallTime);
        }),
      );
    });
  }

  it('is in the zone of the device if none is given', () => {
    expect(readTime('2026-12-01T09:30')).to.equal(new Date(2026, 11, 1, 9, 30).valueOf());
    expect(wallTimeAt(new Date(2026, 6, 1, 9, 30).valueOf())).to.equal(Date.UTC(2026, 6, 1, 9, 30));
  });

  it('is the same on the next day, also when the clocks change', () => {
    for (const [timeZone, local, next] of [
      ['Europe/Berlin', '2026-03-28T09:30', '2026-03-29T09:30'],
      ['Europe/Berlin', '2026-10-24T09:30', '2026-10-25T09:30'],
      ['Europe/Berlin', '2026-03-28T02:30', '2026-03-29T03:30'],
      ['America/New_York', '2026-10-31T16:00', '2026-11-01T16:00'],
      ['Australia/Lord_Howe', '2026-10-03T08:15', '2026-10-04T08:15'],
      ['Asia/Kolkata', '2026-12-31T09:30', '2027-01-01T09:30'],
      ['Pacific/Apia', '2028-02-28T09:30', '2028-02-29T09:30'],
    ] as const) {
      expect(clock(nextDay(readTime(local, timeZone)!, timeZone), timeZone), `${local} ${timeZone}`).to.equal(next);
    }
  });

  it('may be written as HTML writes it: a space, seconds, an offset', () => {
    for (const [written, utc] of [
      ['2026-12-01 09:30', '2026-12-01T08:30'],
      ['2026-12-01T09:30:59', '2026-12-01T08:30'],
      ['2026-12-01T09:30:00.000', '2026-12-01T08:30'],
      ['2026-12-01T09:30Z', '2026-12-01T09:30'],
      ['2026-12-01T09:30:00Z', '2026-12-01T09:30'],
      ['2026-12-01T09:30-05:00', '2026-12-01T14:30'],
      ['2026-12-01 09:30+0530', '2026-12-01T04:00'],
      ['2026-12-31T23:00-0330', '2027-01-01T02:30'],
    ] as const) {
      expect(iso(readTime(written, 'Europe/Berlin')), written).to.equal(utc);
    }
  });

  it('is nothing if it is no time', () => {
    for (const written of [
      ...[
        '',
        'tomorrow',
        '2026-12-01',
        '09:30',
        '2026-12-01T',
        '2026-12-01T9:30',
        '2026-12-1T09:30',
        '12/01/2026 09:30',
      ],
      ...['2026-02-30T10:00', '2026-02-29T10:00', '2026-13-01T10:00', '2026-00-01T10:00', '2026-12-00T10:00'],
      ...['2026-12-01T25:00', '2026-12-01T24:00', '2026-12-01T09:60', '2026-12-01T09:30:60', '2026-12-01T09:30+15:00'],
      ...['2026-12-01T09:30 AM', '2026-12-01t09:30', '2026-12-01  09:30', '0002-12-01T09:30', '12026-12-01T09:30'],
      ...['2026-12-01T09:30+1', '2026-12-01T09:30z', '2026-12-01T09:30[Europe/Berlin]', '1764581400000'],
    ]) {
      expect(readTime(written, 'Europe/Berlin'), written).to.equal(undefined);
    }
  });

  it('needs a zone that the browser knows', () => {
    for (const zone of Object.keys(known)) expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['Mars/Base', 'Berlin', 'Europe/', ' ', '𝒵', 'Europe/Berlin; x']) {
      expect(isTimeZone(zone), zone).to.equal(false);
    }
  });
});
