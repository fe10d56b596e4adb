import { expect } from '@open-wc/testing';
import { validateDetails } from '../../src/content/details.js';

const of = (phone: unknown) => validateDetails({ phone });

/** Each phone as it may be written, and what is dialled. */
const dialled: Readonly<Record<string, readonly unknown[]>> = {
  '+442079460018': [
    '+44 (0)20 7946 0018',
    '+44(0)2079460018',
    '(+44) (0) 20 7946 0018',
    '+44-(0)-20-7946-0018',
    '+44 [0] 20 7946 0018',
    '+44 ( 0 )20 7946 0018',
    '+44 （0）20 7946 0018',
    '+44 (020) 7946 0018',
    '+44 20 7946 0018',
  ],
  '+49301234567': [
    '+49 (0) 30 1234567',
    '+49 (0)30/1234567',
    '+49 (030) 1234567',
    '(+49) 30 1234567',
    '+49 30/1234567',
    '+49 30 – 1234567',
    '＋４９ ３０ １２３４５６７',
  ],
  '0049301234567': ['0049 30 1234567', '0049 (0)30 1234567', '0049 30/1234567'],
  '0301234567': [
    '030/1234567',
    '030 / 1234567',
    '(030) 1234567',
    '(030)/123 45 67',
    '030 – 1234567',
    '030—1234567',
    '030 − 1234567',
    '030‑1234567',
    '030.1234567',
    '030·1234567',
    '٠٣٠ ١٢٣٤٥٦٧',
    '०३० १२३४५६७',
    '03０ 12３4567',
    'Tel. 030 1234567',
    'TEL: 030 1234567',
    '(030 1234567)',
  ],
  '+15550100': [
    '+15550100',
    'tel:+15550100',
    'tel:+1-555-0100',
    'tel://+15550100',
    '"tel:+15550100"',
    '\u202A+15550100\u202C',
    '\u2068+1 555\u200B 0100\u2069',
    '+1\u00AD555\u00AD0100',
    '\uFEFF+1 555 0100',
    '“+1 555 0100”',
    '«+1 555 0100»',
    "'+1 555 0100'",
    '+1\u00A0555\u20090100',
    '+1\u202F555\u30000100',
    '+1.555.0100',
    '+1 (0)555 0100',
  ],
  '15550100': [15550100, '15550100'],
  '112': [112, '112'],
  // Looks like two numbers, but is one.
  '98765432109': ['98765 432109'],
  '9876543210': ['98765 43210'],
  '0612345678': ['06 12 34 56 78', '06.12.34.56.78'],
  '84951234567': ['8 (495) 123-45-67'],
  '+61881234567': ['+61 (8) 8123 4567'],
  '+12025550202': ['+1 202 555 0202', '+1 (202) 555-0202'],
  '+8613812341234': ['+86 138 1234 1234'],
  '0475123456': ['0475/12.34.56'],
  '01234567890': ['01234 567890'],
  '03012345670': ['030 1234567-0'],
  '123456789012345': ['123456789012345'],
};

/** Numbers that are ambiguous, but can be shown. */
const shownOnly = [
  // Two numbers
  ...[
    '5550100 5550101',
    '5550100/5550101',
    '5550100-5550101',
    '5550100, 5550101',
    '5550100; 5550101',
    '5550100|5550101',
  ],
  ...[
    '030 1234567 / 030 7654321',
    '555-0100 or 555-0101',
    '555 0100 555 0101',
    '+1 555 0100 555 0101',
    '555010 555011',
  ],
  ...['+15550100 +15550101', '+15550100+15550101', '030 1234 030 1235', '5550100\n5550101', '5550100 (5550101)'],
  ...['030 1234567/68', '5550100/01', '1234567890123456', '５５５０１００／５５５０１０１'],
  ...['+1 555 0100 / 556 0101', '+1 555-0100 - 556-0101', '+49 30 123456 / 30 654321', '12345 678 / 876 54321'],
  // An extension, hours or a note beside the number
  ...[
    '555 0100 ext. 12',
    '555 0100 x12',
    '555 0100 #12',
    '+15550100;ext=12',
    '555 0100 (12)',
    '555 0100 24/7',
    '*12 5550100',
  ],
  ...['1-800-FLOWERS', '+1 555 CALL 0', '555-0100²', '555-0100①', '<b>555</b> 0100'],
  // A zero that is dialled in one country and not in another, or that is not after a country's code
  ...['+39 (0)6 1234567', '+36 (06) 1 234567', '+52 (01) 55 1234 5678', '49 (0) 30 1234567', '+4420 (0)7946 0018'],
  '555+0100',
];

describe("a clinic's phone", () => {
  for (const [number, phones] of Object.entries(dialled)) {
    it(`is dialled as ${number}, however it is written`, () => {
      for (const phone of phones) {
        const { details, problems } = of(phone);
        expect(details.phone, String(phone)).to.equal(number);
        expect(problems, String(phone)).to.deep.equal([]);
        expect(validateDetails({ urgentPhone: phone }).details.urgentPhone, String(phone)).to.equal(number);
      }
    });
  }

  it('is shown as it was written, without quotes and invisible characters', () => {
    const shown = (phone: string) => of(phone).details.phoneText;
    expect(shown(' +44 (0)20 7946 0018 ')).to.equal('+44 (0)20 7946 0018');
    expect(shown('\u202Atel:+1 555 0100\u202C')).to.equal('+1 555 0100');
    expect(shown('”٠٣٠ ١٢٣٤٥٦٧”')).to.equal('٠٣٠ ١٢٣٤٥٦٧');
    expect(validateDetails({ urgentPhone: '“030/1234567”' }).details.urgentPhoneText).to.equal('030/1234567');
  });

  for (const phone of shownOnly) {
    it(`is shown and never dialled where that is not sure: ${phone}`, () => {
      const { details, problems } = of(phone);
      expect(details.phone).to.equal(undefined);
      expect(details.phoneText).to.be.a('string');
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal('phone');
      expect(problems[0]!.reason).to.contain('is shown without a link');
      const urgent = validateDetails({ 'urgent-phone': phone });
      expect([urgent.details.urgentPhone, urgent.details.urgentPhoneText]).to.deep.equal([
        undefined,
        details.phoneText,
      ]);
      expect(urgent.problems.map(({ path }) => path)).to.deep.equal(['urgent-phone']);
    });
  }

  it('is left out where nothing of it can be called', () => {
    for (const phone of ['call us', '+', '12', '24/7', '—', '(0)', 'x', '()', '¹²³⁴⁵']) {
      const { details, problems } = of(phone);
      expect(details, phone).to.deep.equal({});
      expect(problems, phone).to.have.length(1);
      expect(problems[0]!.reason, phone).to.contain('is not a phone number').and.contain('+15550100');
    }
  });

  it('is left out where it is neither a text nor a whole number', () => {
    for (const phone of [true, false, {}, [], -5, 1.5, 1e21, NaN, Infinity, Symbol('x'), () => '112', 10n]) {
      const { details, problems } = of(phone);
      expect(details).to.deep.equal({});
      expect(problems).to.deep.equal([{ path: 'phone', reason: 'is not a text; write it in quotes' }]);
    }
    for (const phone of [null, undefined, '', ' \n ', '\u202A', '\u200B\uFEFF']) {
      expect(of(phone), String(phone)).to.deep.equal({ details: {}, problems: [] });
    }
  });

  it('is shown as phone-text says, with a number to dial and without', () => {
    const text = (given: Readonly<Record<string, unknown>>) => {
      const { details, problems } = validateDetails(given);
      return [details.phone, details.phoneText, problems.length];
    };
    expect(text({ phone: '+15550100', 'phone-text': ' 555\u200B 0100 ' })).to.deep.equal(['+15550100', '555 0100', 0]);
    expect(text({ 'phone-text': '555 0100 ext. 12', phone: '+15550100' })).to.deep.equal([
      ...['+15550100', '555 0100 ext. 12', 0],
    ]);
    expect(text({ 'phone-text': '1-800-FLOWERS' })).to.deep.equal([undefined, '1-800-FLOWERS', 0]);
    expect(text({ phoneText: 5550100 })).to.deep.equal([undefined, '5550100', 0]);
    expect(text({ phone: '555 0100 / 555 0101', phoneText: '555 0100' })).to.deep.equal([undefined, '555 0100', 1]);
    expect(text({ phone: 'call us', phoneText: '555 0100' })).to.deep.equal([undefined, '555 0100', 1]);
  });
});
