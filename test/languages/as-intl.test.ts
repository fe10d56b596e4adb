import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyOf } from '../../src/content/any-of.js';
import { duration } from '../../src/content/duration.js';
import { day, locale } from '../../src/content/format.js';
import { languages, type LanguageWithFormats } from '../../src/content/languages.js';
import { number } from '../../src/content/number.js';
import { millimeters } from '../../src/content/millimeters.js';
import { written } from '../support/written.js';

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const codes = ['001', '150', '419', ...letters.flatMap((first) => letters.map((second) => first + second))];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isRegion = (code: string) => names.of(code) !== undefined;

const inRegions = (regions: readonly string[]) =>
  languages.flatMap(({ lang }) => [lang, ...regions.map((region) => `${lang}-${region}`)]).map(written);

/** Every language, without a region and with every one that there is. */
const everywhere = inRegions(codes.filter(isRegion));

/** Every language with codes that are no region: they all read alike, so a value or two is enough. */
const nowhere = inRegions(codes.filter((code) => !isRegion(code)));
const alone = languages.map(({ lang }) => written(lang));

/** Ignores which space or apostrophe groups digits: engines differ. */
const spaced = (text: string) => text.replace(/[\s'’]/gu, ' ');

/** Where our text differs from that of `Intl`. */
const differing = (
  said: (language: LanguageWithFormats, intl: string) => [ours: string, theirs: string],
  among = everywhere,
) =>
  among.flatMap((language) => {
    const [ours, theirs] = said(language, locale(language));
    return spaced(ours) === spaced(theirs) ? [] : [`${locale(language)}: ${ours} for ${theirs}`];
  });

/** Makes a formatter once for each tag, because that takes most of the time. */
function once<T>(make: (intl: string) => T): (intl: string) => T {
  const made = new Map<string, T>();
  return (intl) => {
    const format = made.get(intl) ?? make(intl);
    made.set(intl, format);
    return format;
  };
}

const numbers = once((intl) => new Intl.NumberFormat(intl));
const days = once((intl) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }));
const times = (unit: string) =>
  once((intl) => new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' }));
const depths = once((intl) => new Intl.NumberFormat(intl, { style: 'unit', unit: 'millimeter' }));
const choices = once((intl) => new Intl.ListFormat(intl, { type: 'disjunction' }));

describe('what is written without Intl is what Intl would write', () => {
  it('in regions that there are, and with codes of none', () => {
    expect(everywhere.length).to.be.greaterThan(200 * languages.length);
    expect(nowhere.length).to.be.greaterThan(200 * languages.length);
    const wrong = [
      ...differing((language, intl) => [number(language, 20_500), numbers(intl).format(20_500)], nowhere),
      ...differing(
        (language, intl) => [day(language, '2026-03-04'), days(intl).format(new Date('2026-03-04'))],
        nowhere,
      ),
      ...differing((language, intl) => [duration(language, 'minute', 3), times('minute')(intl).format(3)], nowhere),
    ];
    expect(wrong).to.deep.equal([]);
  });

  it('numbers, in every region', () => {
    for (const value of [0, 1, 10, 82, 999, 1000, 1463, 7629, 9999, 10_000, 20_500, 99_999, 100_000, 1_234_567]) {
      const wrong = differing((language, intl) => [number(language, value), numbers(intl).format(value)]);
      expect(wrong).to.deep.equal([]);
    }
  });

  it('days of every month, in every region', () => {
    for (let month = 1; month <= 12; month++) {
      // French has an ordinal for the first alone.
      const date = `2026-${String(month).padStart(2, '0')}-0${String((month % 8) + 2)}`;
      const wrong = differing((language, intl) => [day(language, date), days(intl).format(new Date(date))]);
      expect(wrong).to.deep.equal([]);
    }
  });

  it('times, from none to more than a clinic can set', () => {
    for (const unit of ['minute', 'day', 'week', 'month'] as const) {
      const theirs = times(unit);
      for (let value = 0; value < 260; value++) {
        const wrong = differing(
          (language, intl) => [duration(language, unit, value), theirs(intl).format(value)],
          alone,
        );
        expect(wrong).to.deep.equal([]);
      }
    }
  });

  it('times, in every region', () => {
    const theirs = times('minute');
    for (const value of [1, 2, 3, 60]) {
      const wrong = differing((language, intl) => [duration(language, 'minute', value), theirs(intl).format(value)]);
      expect(wrong).to.deep.equal([]);
    }
  });

  it('depths, in every region', () => {
    expect(differing((language, intl) => [millimeters(language, 10), depths(intl).format(10)])).to.deep.equal([]);
  });

  const lists =
    (items: readonly string[]) =>
    (language: LanguageWithFormats, intl: string): [string, string] => [
      anyOf(language, items),
      choices(intl).format(items),
    ];

  it('choices, in every region of a language that Intl knows', () => {
    const known = everywhere.filter(
      ({ region = '', ...language }) =>
        !region ||
        new Intl.Locale(new Intl.ListFormat(locale({ ...language, region })).resolvedOptions().locale).region ===
          region,
    );
    expect(known.length).to.be.greaterThan(100);
    for (const items of [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ])
      expect(differing(lists(items), known)).to.deep.equal([]);
  });

  it('choices, of any words', () => {
    const starts = ['', 'o', 'O', 'ho', 'Ho', 'hO', 'h', '8', '80', '11', '11 ', '111', '11a', '1', 'ó', 'i', 'u'];
    const word = fc.tuple(fc.constantFrom(...starts), fc.string()).map(([start, rest]) => start + rest);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (items) => {
        expect(differing(lists(items), alone)).to.deep.equal([]);
      }),
    );
  });
});
