import { expect } from '@open-wc/testing';
import { anyOf } from '../../src/content/any-of.js';
import { duration } from '../../src/content/duration.js';
import { day } from '../../src/content/format.js';
import { languageFor, languages, type Written } from '../../src/content/languages.js';
import { millimeters, millimeterUnit } from '../../src/content/millimeters.js';
import { number } from '../../src/content/number.js';
import { written } from '../support/written.js';

/** Spaces of any width are told apart by their names. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

/** What a function says for each tag. */
function says(table: Readonly<Record<string, string>>, say: (language: Written) => string) {
  const said = Object.keys(table).map((tag) => [tag, seen(say(written(tag)))]);
  expect(Object.fromEntries(said)).to.deep.equal(table);
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
    says(table, (language) => number(language, 1024));
  });

  it('from ten thousand and from a lakh on', () => {
    says({ es: '20.460', 'es-MX': '20,460', 'es-ES': '20.460', fr: '20~460' }, (language) => number(language, 20460));
    says({ 'en-IN': '12,34,567', en: '1,234,567' }, (language) => number(language, 1234567));
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
    says(table, (language) => day(language, '2026-12-01'));
  });

  it('with an ordinal on the first alone', () => {
    says({ fr: '11 décembre 2026' }, (language) => day(language, '2026-12-11'));
    says({ fr: '2 décembre 2026' }, (language) => day(language, '2026-12-02'));
  });
});

describe('a time agrees with its number', () => {
  it('one after the other as a choice', () => {
    const table = {
      ...{ en: '1–2 days', es: '1 o 2 días', fr: '1 ou 2_jours', de: '1 oder 2 Tage', zh: '1–2天' },
      ...{ ar: 'يوم أو يومان', 'es-MX': '1 o 2 días', 'fr-CA': '1 ou 2_jours', 'ar-EG': 'يوم أو يومان' },
    };
    says(table, (language) => duration(language, 'day', 1, 2));
    const minutes = { ar: 'دقيقة أو دقيقتان', es: '1 o 2 minutos', de: '1 oder 2 Minuten', en: '1–2 minutes' };
    says(minutes, (language) => duration(language, 'minute', 1, 2));
    says({ ar: 'دقيقتان أو 3 دقائق', fr: '2 ou 3_minutes' }, (language) => duration(language, 'minute', 2, 3));
    says({ es: '7 u 8 minutos', ar: '7–8 دقائق' }, (language) => duration(language, 'minute', 7, 8));
    says({ es: '10 u 11 minutos', ar: '10–11 دقيقة' }, (language) => duration(language, 'minute', 10, 11));
  });

  it('from one to another', () => {
    const table = {
      ...{ en: '10–15 minutes', es: 'de 10 a 15 minutos', fr: '10 à 15_minutes', de: '10 bis 15 Minuten' },
      ...{ ar: '10–15 دقيقة', zh: '10–15分钟', 'zh-TW': '10–15分钟' },
    };
    says(table, (language) => duration(language, 'minute', 10, 15));
    says({ ar: '5–8 دقائق', de: '5 bis 8 Minuten' }, (language) => duration(language, 'minute', 5, 8));
  });

  it('from one or two on, in Arabic', () => {
    says({ ar: 'من دقيقة إلى 15 دقيقة' }, (language) => duration(language, 'minute', 1, 15));
    says({ ar: 'من دقيقتين إلى 10 دقائق' }, (language) => duration(language, 'minute', 2, 10));
    says({ ar: 'من يوم إلى 3 أيام' }, (language) => duration(language, 'day', 1, 3));
    says({ ar: 'من يومين إلى 4 أيام' }, (language) => duration(language, 'day', 2, 4));
  });

  it('alone', () => {
    says({ en: '1 minute', ar: 'دقيقة', fr: '1_minute', zh: '1分钟' }, (language) =>
      duration(language, 'minute', 1, 1),
    );
    says({ en: '2 days', ar: 'يومان', es: '2 días', fr: '2_jours' }, (language) => duration(language, 'day', 2));
    says({ ar: '12 أسبوعًا', fr: '12_semaines', de: '12 Wochen' }, (language) => duration(language, 'week', 12));
    says({ fr: '15_minutes', 'fr-CA': '15_minutes' }, (language) => duration(language, 'minute', 15));
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
  says(table, (language) => millimeters(language, 10));
  says({ en: 'mm', ar: 'مم', zh: '毫米' }, millimeterUnit);
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
  says(table, (language) => anyOf(language, ['a', 'b', 'c']));
  says({ es: 'estiramiento u horas' }, (language) => anyOf(language, ['estiramiento', 'horas']));
});
