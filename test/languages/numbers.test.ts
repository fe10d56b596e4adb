import { expect } from '@open-wc/testing';
import { anyOf } from '../../src/content/any-of.js';
import { duration } from '../../src/content/duration.js';
import { day } from '../../src/content/format.js';
import { languageFor, languages, type LanguageWithFormats } from '../../src/content/languages.js';
import { millimeters, millimeterUnit } from '../../src/content/millimeters.js';
import { number } from '../../src/content/number.js';
import { written } from '../support/written.js';

/** Makes spaces of other widths visible. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

/** Compares the text that a function returns for each tag. */
function expectFormats(table: Readonly<Record<string, string>>, format: (language: LanguageWithFormats) => string) {
  const actual = Object.keys(table).map((tag) => [tag, seen(format(written(tag)))]);
  expect(Object.fromEntries(actual)).to.deep.equal(table);
}

describe('a number is written as in the page’s region, in Latin digits', () => {
  it('from a thousand on', () => {
    const table = {
      ...{ en: '1,024', 'en-IN': '1,024', 'en-ZA': '1_024' },
      ...{ es: '1024', 'es-MX': '1,024', 'es-US': '1,024', 'es-419': '1,024', 'es-AR': '1.024', es_MX: '1,024' },
      ...{ fr: '1~024', 'fr-CA': '1_024', 'fr-CH': '1~024' },
      ...{ de: '1.024', 'de-CH': '1’024', 'de-LI': '1’024', 'de-AT': '1_024', 'de-Latn-CH': '1’024' },
      ...{ ar: '1,024', 'ar-EG': '1,024', 'ar-SA': '1,024', 'ar-MA': '1.024' },
      ...{ zh: '1,024', 'zh-TW': '1,024', 'zh-Hant-HK': '1,024' },
    };
    expectFormats(table, (language) => number(language, 1024));
  });

  it('from ten thousand and from a lakh on', () => {
    expectFormats({ es: '20.460', 'es-MX': '20,460', 'es-ES': '20.460', fr: '20~460' }, (language) =>
      number(language, 20460),
    );
    expectFormats({ 'en-IN': '12,34,567', en: '1,234,567' }, (language) => number(language, 1234567));
  });

  it('also for a tag that asks for other digits, or that is invalid', () => {
    for (const tag of ['ar-EG-u-nu-arab', 'ar-u-nu-arab', 'ar-', 'ar--EG', 'ar-nonsense-tag'])
      expect(number(languageFor(tag), 1024)).to.equal('1,024');
    for (const tag of ['x-private', 'i-klingon', '', '-', '☃', 'zz-ZZ', 'en-x-private', 'en-US-POSIX'])
      expect(number(languageFor(tag), 1024)).to.equal('1,024');
  });
});

describe('a day is written as in the page’s region', () => {
  it('in the calendar of its source', () => {
    const table = {
      ...{ en: 'December 1, 2026', 'en-GB': '1 December 2026', es: '1 de diciembre de 2026', de: '1. Dezember 2026' },
      ...{ fr: '1er décembre 2026', 'fr-CA': '1er décembre 2026', zh: '2026年12月1日', 'zh-TW': '2026年12月1日' },
      ...{ ar: '1 ديسمبر 2026', 'ar-SA': '1 ديسمبر 2026', 'ar-SA-u-ca-islamic': '1 ديسمبر 2026' },
    };
    expectFormats(table, (language) => day(language, '2026-12-01'));
  });

  it('with an ordinal on the first alone', () => {
    expectFormats({ fr: '11 décembre 2026' }, (language) => day(language, '2026-12-11'));
    expectFormats({ fr: '2 décembre 2026' }, (language) => day(language, '2026-12-02'));
  });
});

describe('a time agrees with its number', () => {
  it('one after the other as a choice', () => {
    const table = {
      ...{ en: '1–2 days', es: '1 o 2 días', fr: '1 ou 2_jours', de: '1 oder 2 Tage', zh: '1–2天' },
      ...{ ar: 'يوم أو يومان', 'es-MX': '1 o 2 días', 'fr-CA': '1 ou 2_jours', 'ar-EG': 'يوم أو يومان' },
    };
    expectFormats(table, (language) => duration(language, 'day', 1, 2));
    const minutes = { ar: 'دقيقة أو دقيقتان', es: '1 o 2 minutos', de: '1 oder 2 Minuten', en: '1–2 minutes' };
    expectFormats(minutes, (language) => duration(language, 'minute', 1, 2));
    expectFormats({ ar: 'دقيقتان أو 3 دقائق', fr: '2 ou 3_minutes' }, (language) => duration(language, 'minute', 2, 3));
    expectFormats({ es: '7 u 8 minutos', ar: '7–8 دقائق' }, (language) => duration(language, 'minute', 7, 8));
    expectFormats({ es: '10 u 11 minutos', ar: '10–11 دقيقة' }, (language) => duration(language, 'minute', 10, 11));
  });

  it('from one to another', () => {
    const table = {
      ...{ en: '10–15 minutes', es: 'de 10 a 15 minutos', fr: '10 à 15_minutes', de: '10 bis 15 Minuten' },
      ...{ ar: '10–15 دقيقة', zh: '10–15分钟', 'zh-TW': '10–15分钟' },
    };
    expectFormats(table, (language) => duration(language, 'minute', 10, 15));
    expectFormats({ ar: '5–8 دقائق', de: '5 bis 8 Minuten' }, (language) => duration(language, 'minute', 5, 8));
  });

  it('from one or two on, in Arabic', () => {
    expectFormats({ ar: 'من دقيقة إلى 15 دقيقة' }, (language) => duration(language, 'minute', 1, 15));
    expectFormats({ ar: 'من دقيقتين إلى 10 دقائق' }, (language) => duration(language, 'minute', 2, 10));
    expectFormats({ ar: 'من يوم إلى 3 أيام' }, (language) => duration(language, 'day', 1, 3));
    expectFormats({ ar: 'من يومين إلى 4 أيام' }, (language) => duration(language, 'day', 2, 4));
  });

  it('alone', () => {
    expectFormats({ en: '1 minute', ar: 'دقيقة', fr: '1_minute', zh: '1分钟' }, (language) =>
      duration(language, 'minute', 1, 1),
    );
    expectFormats({ en: '2 days', ar: 'يومان', es: '2 días', fr: '2_jours' }, (language) =>
      duration(language, 'day', 2),
    );
    expectFormats({ ar: '12 أسبوعًا', fr: '12_semaines', de: '12 Wochen' }, (language) =>
      duration(language, 'week', 12),
    );
    expectFormats({ fr: '15_minutes', 'fr-CA': '15_minutes' }, (language) => duration(language, 'minute', 15));
  });

  it('never with a hyphen, nor in Arabic with a dash after a word', () => {
    for (const { lang } of languages) {
      for (let from = 1; from < 20; from++) {
        for (let to = from; to < 121; to++) {
          const text = duration(written(lang), 'minute', from, to);
          expect(text).not.to.match(/-|~|undefined/);
          if (lang === 'ar')
            expect(text)
              .not.to.match(/\p{Script=Arab}\s*–/u)
              .and.not.to.match(/(?<!\d)[12](?!\d)/);
        }
      }
    }
  });
});

it('a depth stays with its unit', () => {
  const table = { en: '10_mm', ar: '10_مم', de: '10_mm', es: '10_mm', fr: '10_mm', 'fr-CA': '10_mm', zh: '10毫米' };
  expectFormats(table, (language) => millimeters(language, 10));
  expectFormats({ en: 'mm', ar: 'مم', zh: '毫米' }, millimeterUnit);
});

it('a choice is joined as in its language', () => {
  const table = {
    en: 'a, b, or c',
    es: 'a, b o c',
    fr: 'a, b ou c',
    de: 'a, b oder c',
    ar: 'a أو b أو c',
    zh: 'a、b或c',
  };
  expectFormats(table, (language) => anyOf(language, ['a', 'b', 'c']));
  expectFormats({ es: 'estiramiento u horas' }, (language) => anyOf(language, ['estiramiento', 'horas']));
});
