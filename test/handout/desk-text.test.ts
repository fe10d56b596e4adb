import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deskText } from '../../src/handout/desk-text.js';
import { manyInputs } from '../support/timeouts.js';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Texts in any script, without the marks that join them and without breaks. */
const anyText = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .map((text) => text.replace(/[\s:：,،、]/g, '') || '針');

const anyRow = fc.record({
  topic: anyText,
  answer: fc.oneof(fc.constantFrom('Yes', 'No', 'Not sure'), anyText),
});
type Row = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

const anyDesk = fc.record({
  lang: fc.constantFrom('en', 'de', 'es-MX', 'fr-CA', 'ar', 'zh-Hans', 'nl'),
  title: anyText,
  date: anyText,
  heading: fc.option(anyText, { nil: undefined }),
  rows: fc.array(anyRow, { minLength: 1, maxLength: 40 }),
});
type Desk = typeof anyDesk extends fc.Arbitrary<infer T> ? T : never;

/** The lines below title, date and outcome: one for each answer. */
const linesOf = (text: string, { rows }: Desk): string[] => {
  const lines = text.split('\n');
  return lines.slice(lines.length - new Set(rows.map(({ answer }) => answer)).size);
};

/** The rows as somebody reads them from those lines. */
const readBack = (text: string, desk: Desk): Row[] =>
  linesOf(text, desk).flatMap((line) => {
    const [answer = '', topics = ''] = line.split(/\u00A0?: |：/);
    return topics.split(/[,،] |、/).map((topic) => ({ topic, answer }));
  });

describe('the text of a code', function () {
  this.timeout(manyInputs);
  const options = { numRuns: 2000 };

  it('is at most 700 bytes, or is missing because it would be longer', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const text = deskText(desk);
        if (text !== undefined) expect(bytes(text)).to.be.at.most(700);
        else expect(bytes(JSON.stringify(desk))).to.be.above(700);
      }),
      options,
    );
  });

  it('has its head, then every topic once, with its answer, each answer on one line', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const text = deskText(desk);
        if (text === undefined) return;
        const sorted = (list: readonly Row[]) => list.map(({ topic, answer }) => `${topic}=${answer}`).sort();
        expect(sorted(readBack(text, desk))).to.deep.equal(sorted(desk.rows));
        const { title, date, heading } = desk;
        const head = text.slice(0, text.length - linesOf(text, desk).join('\n').length);
        const rest = [date, heading, ''].filter((line) => line !== undefined).join('\n');
        expect(head).to.be.oneOf([`${title}\n${rest}`, rest]);
      }),
      options,
    );
  });

  it('keeps the order: of answers by their first topic, of topics with the same answer', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const text = deskText(desk);
        if (text === undefined) return;
        const answers = [...new Set(desk.rows.map(({ answer }) => answer))];
        const grouped = answers.flatMap((answer) => desk.rows.filter((row) => row.answer === answer));
        expect(readBack(text, desk)).to.deep.equal(grouped);
      }),
      options,
    );
  });

  const rows = [
    { topic: 'Infection', answer: 'Yes' },
    { topic: 'Skin', answer: 'Not sure' },
    { topic: 'Diabetes', answer: 'Yes' },
  ];
  const title = 'Questions';
  const date = '26 November 2026';

  for (const [lang, lines] of [
    ['en', 'Yes: Infection, Diabetes\nNot sure: Skin'],
    ['fr', 'Yes\u00A0: Infection, Diabetes\nNot sure\u00A0: Skin'],
    ['ar', 'Yes: Infection، Diabetes\nNot sure: Skin'],
    ['zh-Hans', 'Yes：Infection、Diabetes\nNot sure：Skin'],
  ] as const) {
    it(`begins with title, date and outcome, and has the marks of its language: ${lang}`, () => {
      const text = deskText({ lang, title, date, heading: 'Wait', rows });
      expect(text).to.equal(`Questions\n26 November 2026\nWait\n${lines}`);
      expect(deskText({ lang, title, date, rows })).to.equal(`Questions\n26 November 2026\n${lines}`);
    });
  }

  it('counts bytes and not characters: 700 fit, 701 do not', () => {
    const of = (length: number) =>
      deskText({ lang: 'zh', title, date: '针'.repeat(200), rows: [{ topic: 'a'.repeat(length), answer: '' }] });
    const most = 700 - bytes(`${'针'.repeat(200)}\n：`);
    expect(bytes(of(most)!)).to.equal(700);
    expect(of(most + 1)).to.equal(undefined);
  });

  it('is without its title where only that is too long', () => {
    const desk = { lang: 'en', date, heading: 'Wait', rows };
    const text = deskText({ ...desk, title: 'a'.repeat(700) });
    expect(`a\n${text}`).to.equal(deskText({ ...desk, title: 'a' }));
  });
});
