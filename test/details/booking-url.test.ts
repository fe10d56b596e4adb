import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validateDetails } from '../../src/content/details.js';

const of = (bookingUrl: unknown) => validateDetails({ bookingUrl });
const taken = (written: unknown, address: unknown) => {
  expect(of(written), String(written)).to.deep.equal({ details: { bookingUrl: address }, problems: [] });
};
const reasonFor = (written: unknown) => {
  const { details, problems } = of(written);
  expect(details, String(written)).to.deep.equal({});
  expect(problems, String(written)).to.have.length(1);
  expect(problems[0]!.path).to.equal('booking-url');
  return problems[0]!.reason;
};

describe('where to book', () => {
  it('is an address on the web, or one on the same site that says so by its first characters', () => {
    for (const address of [
      ...[
        'https://clinic.example/',
        'http://clinic.example',
        'HTTPS://Clinic.Example/Book',
        'https://clinic.example:8443/x?y#z',
      ],
      ...[
        '//clinic.example/x',
        'https://müller.example/',
        'https://intranet/book',
        'https://[::1]/',
        'https://192.0.2.1/x',
      ],
      ...['/', '/book', '/book online', './book.html', '../book', '?book', '#book', '/a:b', '/a@b'],
    ]) {
      taken(address, address);
    }
  });

  it('is prefixed with https:// where it looks like a host', () => {
    for (const host of [
      ...[
        'www.clinic.example/book',
        'clinic.example',
        'Clinic.Example',
        'clinic.example:8443/x?y',
        'clinic.example?x',
        'clinic.example#x',
      ],
      ...[
        'müller.example/x',
        'xn--mller-kva.example',
        'my-clinic.example',
        'www.clinic.example/book.html',
        'clinic.example/a/b@c',
      ],
    ]) {
      taken(host, `https://${host}`);
    }
  });

  it('may have quotes, brackets and invisible characters around it, and line breaks in it', () => {
    for (const written of [
      ...[
        '“https://clinic.example/book”',
        '"https://clinic.example/book"',
        '<https://clinic.example/book>',
        '«clinic.example/book»',
      ],
      ...[
        '\u202Ahttps://clinic.example/book\u202C',
        '\uFEFFclinic.example/book\u200B',
        ' clinic.example/book\n',
        'clinic.example\n   /book',
      ],
    ]) {
      taken(written, 'https://clinic.example/book');
    }
  });

  it('is left out where it can not be opened', () => {
    for (const written of [
      ...[
        'book online',
        'book',
        'https//clinic.example',
        'https:/clinic.example',
        'https:clinic.example',
        'http:clinic',
        'htps://x.example',
      ],
      ...[
        'https://',
        'http://',
        '//',
        '///clinic.example',
        'https:///clinic.example',
        'https:\\\\clinic.example',
        '/\\clinic.example',
      ],
      ...[
        'https://https://clinic.example',
        'https://http//clinic.example',
        'https://clinic,example',
        'https://clinic example',
      ],
      ...[
        'pages/book',
        '.',
        '..',
        'book@clinic.example',
        'clinic.example book',
        '[Book](https://clinic.example)',
        'localhost:8080',
        '1.5',
      ],
    ]) {
      expect(reasonFor(written)).to.contain('is not a web address; write one that starts with "https://" or "/"');
    }
    expect(reasonFor(true)).to.contain('is not a text');
    expect(reasonFor(5)).to.contain('is not a text');
  });

  it('says what to write for the name of a file', () => {
    for (const file of ['book.html', 'booking.php?x=1', 'Book.HTM#top', 'termin.aspx', 'flyer.pdf']) {
      expect(reasonFor(file)).to.contain(`write "./${file}"`);
    }
  });

  it('is no mail and no phone', () => {
    for (const written of ['mailto:book@clinic.example', 'tel:+15550100', 'SMS:5550100', '\u202Amailto:a@b.example']) {
      expect(reasonFor(written)).to.contain('booking-url takes');
    }
  });

  it('shows no user name and no password', () => {
    for (const written of [
      'https://user@clinic.example/',
      'https://a:b@clinic.example',
      '//a@clinic.example',
      'https://:b@clinic.example',
    ]) {
      expect(reasonFor(written)).to.contain('user name');
    }
  });

  it('is never code', () => {
    for (const scheme of [
      'javascript:',
      'data:text/html,',
      'vbscript:',
      'JavaScript:',
      'blob:',
      'file:///',
      'view-source:',
    ]) {
      for (const before of ['', ' ', '\u0000', '\u0001', '\t', '\u202A', '\u200B', '\uFEFF', '"', '“', '<', '\u00A0']) {
        reasonFor(`${before}${scheme}alert(1)`);
      }
      for (const inside of ['\t', '\n', '\r', '\u0000', '\u200B', '\u00AD']) {
        reasonFor(`${scheme.slice(0, 3)}${inside}${scheme.slice(3)}alert(1)`);
        reasonFor(`${scheme.slice(0, -1)}${inside}${scheme.slice(-1)}//clinic.example/%0aalert(1)`);
      }
    }
  });

  it('always leads to the web, whatever the input', () => {
    const piece = fc.constantFrom(
      ...Array.from('/:.@?#\\ \t\n\u0000\u202A'),
      'javascript',
      'data',
      'https',
      'http:',
      'clinic',
      '.example',
      '//',
      'x',
    );
    const written = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(written, (bookingUrl) => {
        const address = of(bookingUrl).details.bookingUrl;
        if (address === undefined) return;
        const { protocol, username, password } = new URL(address, 'https://page.example/');
        expect(protocol, bookingUrl).to.match(/^https?:$/);
        expect(username + password).to.equal('');
        expect(address).to.match(/^(https?:\/\/|\/|\.\.?\/|\?|#)/i);
      }),
      { numRuns: 3000 },
    );
  });
});
