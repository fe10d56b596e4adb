import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validateDetails } from '../../src/content/details.js';

const of = (phone: unknown) => validateDetails({ phone });

describe('for any input as a phone', () => {
  const part = fc.oneof(
    fc.nat(9999999).map(String),
    fc.constantFrom(
      ...Array.from(' +()/-.–—,;|#x²①٣３\u202A\u200B\u00A0"”'),
      '(0)',
      ' or ',
      'tel:',
      '+44 (0)',
      '[0]',
      'ext.',
    ),
    fc.string({ maxLength: 3 }),
  );
  const written = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
  );

  /** The digits that a reader of the text sees, in any script. */
  const digitsIn = (text: string) =>
    Array.from(text.matchAll(/\p{Nd}/gu), ([digit]) =>
      /\d/.test(digit) ? digit : '٠١٢٣٤٥٦٧٨٩'.includes(digit) ? '٠١٢٣٤٥٦٧٨٩'.indexOf(digit) : digit.normalize('NFKC'),
    ).join('');

  it('a link dials all of its digits in order, except a zero in brackets', () => {
    fc.assert(
      fc.property(written, (phone) => {
        const { details } = of(phone);
        if (details.phone === undefined) return;
        expect(details.phone).to.match(/^\+?[0-9]{3,17}$/);
        const shown = digitsIn(phone);
        const number = details.phone.replace('+', '');
        if (number !== shown) {
          const zero = shown.split('').findIndex((_, at) => shown.slice(0, at) + shown.slice(at + 1) === number);
          expect(zero, `${phone} → ${details.phone}`).to.be.greaterThan(0);
          expect(phone.normalize('NFKC')).to.match(/[([]\s*\p{Cf}*0/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('either is a link, or a text with a problem, or nothing with a problem', () => {
    fc.assert(
      fc.property(written, (phone) => {
        const { details, problems } = of(phone);
        if (details.phone !== undefined) return problems.length === 0 && details.phoneText !== undefined;
        return problems.length === 1 || Object.keys(details).length === 0;
      }),
      { numRuns: 2000 },
    );
  });

  it('two complete numbers are never dialled as one, whatever is between them', () => {
    const number = fc.tuple(fc.integer({ min: 2000000, max: 99999999 })).map(String);
    const between = fc.constantFrom(
      ' ',
      '  ',
      '/',
      ' / ',
      ' - ',
      '-',
      '–',
      ', ',
      ';',
      ' or ',
      ' | ',
      '\n',
      '.',
      ' (',
      '\u00A0',
      ' +',
    );
    fc.assert(
      fc.property(
        number,
        between,
        number,
        fc.constantFrom('', '+', '+49 ', '0'),
        (one, middle, two, start) => of(start + one + middle + two).details.phone === undefined,
      ),
    );
  });
});
