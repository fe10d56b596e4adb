import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LocalizedSheet, SheetPart } from '../../../src/handout/outcome-sheet.js';
import { sheetText } from '../../../src/handout/sheet-text.js';
import { languages } from '../../../src/content/languages.js';

const anyText = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .map((text) => `t${text.replace(/\s/g, '')}`);

const anyPart: fc.Arbitrary<SheetPart> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'heading', 'text', 'item', 'step'), text: anyText }),
  fc.record(
    {
      kind: fc.constant('answer' as const),
      topic: anyText,
      answer: anyText,
      level: anyText,
      more: fc.array(anyText, { maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'topic', 'answer'] },
  ),
);

const anyLanguage = fc.constantFrom(...languages);

/** The same sheet in another language: each text with a mark in front. */
const translated = (part: SheetPart): SheetPart =>
  part.kind === 'answer'
    ? {
        ...{ ...part, topic: `x${part.topic}`, answer: `x${part.answer}` },
        ...(part.level && { level: `x${part.level}` }),
        ...(part.more && { more: part.more.map((text) => `x${text}`) }),
      }
    : { ...part, text: `x${part.text}` };

const anySheets = fc
  .tuple(fc.array(anyPart, { maxLength: 20 }), anyLanguage, anyLanguage)
  .map(([parts, language, staff]): [LocalizedSheet, LocalizedSheet] => [
    { language, parts },
    { language: staff, parts: parts.map(translated) },
  ]);

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const textsOf = (part: SheetPart): string[] =>
  part.kind === 'answer'
    ? [part.topic, part.answer, ...(part.level ? [part.level] : []), ...(part.more ?? [])]
    : [part.text];

describe('the text of a sheet', () => {
  it('has every text of the sheet, in its order', () => {
    fc.assert(
      fc.property(anySheets, ([sheet]) => {
        const text = sheetText(sheet);
        let at = 0;
        for (const each of sheet.parts.flatMap(textsOf)) {
          const found = text.indexOf(each, at);
          expect(found, each).to.be.at.least(at);
          at = found + each.length;
        }
      }),
    );
  });

  it('has each line in both languages, the reader’s first and the clinic’s right after it', () => {
    fc.assert(
      fc.property(anySheets, ([reader, staff]) => {
        const [own, theirs, both] = [sheetText(reader), sheetText(staff), sheetText(reader, staff)].map(linesOf);
        expect(both).to.deep.equal(own!.flatMap((line, index) => [line, theirs![index]]));
      }),
    );
  });

  it('has a line once that is the same in both languages, such as a text that the clinic has in one', () => {
    fc.assert(
      fc.property(anySheets, ([{ language, parts }]) => {
        const sheet = { language, parts };
        expect(sheetText(sheet, sheet)).to.equal(sheetText(sheet));
      }),
    );
  });

  it('numbers each list of steps from 1, in both languages alike', () => {
    const parts = (step: string): SheetPart[] => [
      ...[1, 2].map((): SheetPart => ({ kind: 'step', text: step })),
      { kind: 'text', text: step.toUpperCase() },
      { kind: 'step', text: step },
    ];
    const [en, , de] = languages;
    const text = sheetText({ language: en!, parts: parts('go') }, { language: de!, parts: parts('geh') });
    expect(linesOf(text)).to.deep.equal(['1. go', '1. geh', '2. go', '2. geh', 'GO', 'GEH', '1. go', '1. geh']);
  });

  it('has an empty line before each heading and each paragraph, and none twice', () => {
    fc.assert(
      fc.property(anySheets, ([reader, staff]) => {
        const text = sheetText(reader, staff);
        expect(text).not.to.contain('\n\n\n');
        for (const part of reader.parts)
          if (part.kind === 'heading') expect(`\n${text}`).to.contain(`\n\n${part.text}`);
      }),
    );
  });
});
