import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributes, validateDetails } from '../../src/content/details.js';

describe("a clinic's texts", () => {
  it('are one line, without invisible characters', () => {
    for (const detail of ['clinic', 'reviewer', 'phoneText', 'reviewedContent']) {
      for (const [written, text] of [
        ['  Riverside ', 'Riverside'],
        ['Riverside\n  Physio', 'Riverside Physio'],
        ['A\u0000B\tC\u2028D\u0085E', 'A B C D E'],
        ['\u202ERiver\u202Cside\u200B', 'Riverside'],
        ['\u2068Riverside\u2069\uFEFF', 'Riverside'],
        ['River\u00ADside', 'Riverside'],
        // Persian and emoji need their joiners.
        ['می\u200Cخواهم', 'می\u200Cخواهم'],
        ['👩\u200D⚕️', '👩\u200D⚕️'],
        ['R & "S" <Physio>', 'R & "S" <Physio>'],
      ] as const) {
        expect(validateDetails({ [detail]: written }), written).to.deep.equal({
          details: { [detail]: text },
          problems: [],
        });
      }
    }
  });

  it('may be any name', () => {
    expect(validateDetails({ clinic: 'Safe Hands Physio' }).details.clinic).to.equal('Safe Hands Physio');
  });

  it('are unset where nothing of them is visible, and a problem where they are no text', () => {
    for (const clinic of ['', ' ', '\u200B', '\u202A\u202C', '\u200D', '\uFE0F', '\u3164', null, undefined]) {
      expect(validateDetails({ clinic }), String(clinic)).to.deep.equal({ details: {}, problems: [] });
    }
    for (const clinic of [5, true, {}, []]) {
      expect(validateDetails({ clinic }).problems).to.deep.equal([
        { path: 'clinic', reason: 'is not a text; write it in quotes' },
      ]);
    }
  });

  it('that are a day may have quotes around them', () => {
    for (const day of [
      '2026-12-01',
      '“2026-12-01”',
      ' 2026-12-01\n',
      '\u200E2026-12-01',
      '2026‑12‑01',
      '２０２６-12-01',
    ]) {
      expect(validateDetails({ reviewedOn: day }).details.reviewedOn, day).to.equal('2026-12-01');
    }
    for (const day of ['2026-13-01', '2026-02-30', '1 December 2026', '2026', '01.12.2026', '2026-12-01T00:00']) {
      expect(
        validateDetails({ reviewedOn: day }).problems.map(({ path }) => path),
        day,
      ).to.deep.equal(['reviewed-on']);
    }
  });
});

describe('the problem with a detail', () => {
  it('names each invisible character by its code', () => {
    const [problem] = validateDetails({ emergencyNumber: '\u202Anine\u200B one\u202A' }).problems;
    expect(problem?.reason).to.equal(
      '"nine one" has an invisible character U+202A, U+200B and is not an emergency number; write 2 to 6 digits, such as "911"',
    );
  });

  it('shows the value as it is where all of it is visible', () => {
    expect(validateDetails({ phone: 'call us' }).problems[0]?.reason).to.match(/^"call us" is not/);
  });
});

describe('the check of details', () => {
  it('never throws, and reports each detail that it does not accept as it is', () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(attributes), ...Object.values(attributes)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string({ unit: 'binary' }), fc.anything())), (input) => {
        const { details, problems } = validateDetails(input);
        for (const text of Object.values(details))
          expect(text === undefined || typeof text === 'string').to.equal(true);
        for (const { path, reason } of problems) expect(path + reason).to.be.a('string');
        for (const [key, value] of Object.entries(input)) {
          const known = key in attributes || (Object.values(attributes) as string[]).includes(key);
          const reported = problems.length > 0;
          if (!known || (value !== null && value !== undefined && typeof value === 'object'))
            expect(reported).to.equal(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('terminates, however long a text is', () => {
    for (const text of [
      '"'.repeat(1e4),
      '1 '.repeat(1e5),
      ' '.repeat(1e5),
      '(0)'.repeat(1e4),
      'a.'.repeat(1e5),
      '+'.repeat(1e5),
    ]) {
      for (const detail of Object.keys(attributes)) validateDetails({ [detail]: `x${text}x` });
      for (const detail of Object.keys(attributes)) validateDetails({ [detail]: text });
    }
  });
});
