import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validateDetails } from '../../src/content/details.js';
import { fill } from '../../src/content/fill.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

describe("a clinic's details", () => {
  it('keep valid values, trimmed, and treat empty ones as left out', () => {
    const { details, problems } = validateDetails({
      clinic: ' Riverside ',
      phone: 'x',
      phoneText: '  ',
      emergencyNumber: '112',
    });
    expect(details).to.deep.equal({ clinic: 'Riverside', emergencyNumber: '112' });
    expect(problems).to.have.length(1);
  });

  it('are left out with one warning that says why; the rest is used', async () => {
    let widget: HTMLElement | undefined;
    const logs = await warnings(async () => {
      widget = mount(
        '<dn-content emergency-number="nine" phone="+15550100"><dn-side-effects></dn-side-effects></dn-content>',
        'dn-side-effects',
      );
      mount('<dn-content emergency-number="nine"></dn-content>');
      await settled();
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('emergency-number').and.contain('"nine"').and.contain('2 to 6 digits');
    expect(widget?.shadowRoot?.querySelector('[href="tel:+15550100"]')).not.to.equal(null);
    expect(widget?.shadowRoot?.textContent).to.contain('your local emergency number');
  });
});

describe('fill', () => {
  it('replaces placeholders by values of any kind, and keeps one without a value', () => {
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
