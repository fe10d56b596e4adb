import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validateDetails } from '../../src/content/details.js';

const of = (emergencyNumber: unknown, others = {}) => validateDetails({ emergencyNumber, ...others });

describe('an emergency number', () => {
  it('is accepted, whatever is around its digits', () => {
    for (const [number, written] of Object.entries({
      '911': [
        ...[
          911,
          '911',
          '”911”',
          '“911”',
          '"911"',
          "'911'",
          '«911»',
          '‘911’',
          '＂911＂',
          ' 911 ',
          '911.',
          '911;',
          '(911)',
          '<911>',
        ],
        ...[
          '9 1 1',
          '9.1.1',
          '9-1-1',
          '9–1–1',
          '9\u00A01\u20091',
          'tel:911',
          'Tel. 911',
          'tel://911',
          '"tel:911"',
          '☎ 911',
        ],
        ...['\u202A911\u202C', '\u20689\u200B11\u2069', '\uFEFF911', '9\u00AD11', '９１１', '٩١١', '911\n'],
      ],
      '112': [112, '1 1 2', '112!', '1 12', '१১２'],
      '112000': ['112000', 112000],
      '15': ['15', 15, '1 5'],
    })) {
      for (const each of written) {
        expect(of(each), String(each)).to.deep.equal({ details: { emergencyNumber: number }, problems: [] });
      }
    }
  });

  it('is left out where it may be something else', () => {
    const others = [
      ...[
        '1',
        '1120001',
        1,
        0,
        1120001,
        '+911',
        '#911',
        '*911',
        '911#',
        'nine one one',
        'nine',
        '911 or 112',
        'call 911',
        '911²',
      ],
      ...['911 112', '110 112', '15 18', '15-18', '911/112', '911,112', '911, 112', '9,11', '112|911', '911 (112)'],
    ];
    for (const each of others) {
      const { details, problems } = of(each);
      expect(details, String(each)).to.deep.equal({});
      expect(
        problems.map(({ path }) => path),
        String(each),
      ).to.deep.equal(['emergency-number']);
      expect(problems[0]!.reason).to.contain('is not an emergency number; write 2 to 6 digits');
    }
  });

  it("is never the clinic's own phone, however either is written", () => {
    for (const [emergencyNumber, own] of [
      ['5550', { phone: '55-50' }],
      ['”5550”', { urgentPhone: 5550 }],
      [5550, { 'urgent-phone': 'tel:5550' }],
      ['5 5 5 0', { phone: '٥٥٥٠' }],
      ['5550', { phone: '5550 or 5551' }],
      ['5550', { phone: '5550 ext. 1' }],
      ['5550', { phone: '5550', emergencyNumber: '5550' }],
    ] as const) {
      const { details, problems } = of(emergencyNumber, own);
      expect(details.emergencyNumber, JSON.stringify(own)).to.equal(undefined);
      expect(problems.find(({ path }) => path === 'emergency-number')?.reason).to.contain("the clinic's own phone");
    }
  });

  it('may be a part of the clinic’s phone', () => {
    expect(of('112', { phone: '+49 112 34567', urgentPhone: '+1 555 0112' }).details.emergencyNumber).to.equal('112');
  });

  it('is 2 to 6 of the digits that were written, in their order, whatever the input', () => {
    const piece = fc.constantFrom(...Array.from('0123456789 .-+#*/,()"”\u202A٣３x'), '112', '911', 'tel:', ' or ');
    const written = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(written, fc.string(), (emergencyNumber, phone) => {
        const number = of(emergencyNumber, { phone }).details.emergencyNumber;
        if (number === undefined) return;
        expect(number).to.match(/^[0-9]{2,6}$/);
        expect(
          emergencyNumber
            .replaceAll('٣', '3')
            .normalize('NFKC')
            .replace(/[^0-9]/g, ''),
        ).to.equal(number);
      }),
      { numRuns: 2000 },
    );
  });
});
