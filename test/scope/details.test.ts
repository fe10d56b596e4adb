import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkDetails, type Details } from '../../src/content/details.js';
import { fill } from '../../src/content/fill.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

const refused = (given: Details) => checkDetails({ ...given }).problems.map(({ path }) => path);

describe("a clinic's details", () => {
  it('take an emergency number of 2 to 6 digits and nothing else', () => {
    for (const emergencyNumber of ['911', '15', '112000']) expect(refused({ emergencyNumber })).to.deep.equal([]);
    for (const emergencyNumber of ['1', '1120001', '+911', '9 11', '911;', 'nine', '٩١١']) {
      expect(refused({ emergencyNumber }), emergencyNumber).to.deep.equal(['emergency-number']);
    }
  });

  it("never take the clinic's own phone for the emergency number", () => {
    expect(refused({ emergencyNumber: '5550', phone: '55-50' })).to.deep.equal(['emergency-number']);
    expect(refused({ emergencyNumber: '5550', urgentPhone: '5550' })).to.deep.equal(['emergency-number']);
  });

  it('take a phone that can be dialled', () => {
    for (const phone of ['+15550100', '(555) 010-0100', '112']) expect(refused({ phone })).to.deep.equal([]);
    for (const phone of ['call us', '+1 555 CALL', '12', '+', '1234567890123456']) {
      expect(refused({ phone, urgentPhone: phone }), phone).to.deep.equal(['phone', 'urgent-phone']);
    }
  });

  it('take a booking address on the web', () => {
    for (const bookingUrl of ['/book', '#book', 'https://example.org/', 'http://example.org']) {
      expect(refused({ bookingUrl }), bookingUrl).to.deep.equal([]);
    }
    for (const bookingUrl of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
      'http://',
    ]) {
      expect(refused({ bookingUrl }), bookingUrl).to.deep.equal(['booking-url']);
    }
  });

  it('keep what is good, trimmed, and treat what is empty as left out', () => {
    const { details, problems } = checkDetails({
      clinic: ' Riverside ',
      phone: 'x',
      phoneText: '  ',
      emergencyNumber: '112',
    });
    expect(details).to.deep.equal({ clinic: 'Riverside', emergencyNumber: '112' });
    expect(problems).to.have.length(1);
  });

  it('never let through an emergency number that is not one, whatever is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (emergencyNumber, phone) => {
        const { details } = checkDetails({ emergencyNumber, phone });
        return details.emergencyNumber === undefined || /^[0-9]{2,6}$/.test(details.emergencyNumber);
      }),
    );
  });

  it('are left out with one warning that says why; the rest holds', async () => {
    let widget: HTMLElement | undefined;
    const said = await warnings(async () => {
      widget = mount(
        '<dn-content emergency-number="nine" phone="+15550100"><dn-side-effects></dn-side-effects></dn-content>',
        'dn-side-effects',
      );
      mount('<dn-content emergency-number="nine"></dn-content>');
      await settled();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('emergency-number').and.contain('"nine"').and.contain('2 to 6 digits');
    expect(widget?.shadowRoot?.querySelector('[href="tel:+15550100"]')).not.to.equal(null);
    expect(widget?.shadowRoot?.textContent).to.contain('your local emergency number');
  });
});

describe('fill', () => {
  it('puts values of any kind where their names stand, and keeps a name without a value', () => {
    const link = { a: 'link' };
    expect(fill<unknown>('Call {phone}, {name}.', { phone: link })).to.deep.equal(['Call ', link, ', ', '{name}', '.']);
  });

  it('never takes a value from a prototype', () => {
    expect(fill('{constructor}', {}).join('')).to.equal('{constructor}');
  });

  it('keeps a text without names as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\{\w+\}/.test(text));
        return fill(text, {}).join('') === text;
      }),
    );
  });
});
