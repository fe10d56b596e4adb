import { expect } from '@open-wc/testing';
import { isInaccessible } from 'dom-accessibility-api';
import '../../src/entries/dn-widgets.js';
import type { DnContent } from '../../src/entries/classes.js';
import { mount, settled } from '../support/mount.js';
import { allByRole, byRole } from '../support/role.js';
import { warnings } from '../support/warnings.js';
import { widgets } from '../support/widgets.js';

/** A widget in a scope, and the links in it that dial, each with its name. */
async function shown(scope: string, tag = 'dn-side-effects') {
  let root!: ShadowRoot;
  const logs = await warnings(async () => {
    root = mount(scope.replace('…', `<${tag}></${tag}>`), tag).shadowRoot!;
    await settled();
  });
  return { root, logs, text: root.textContent.replace(/\s+/g, ' '), links: linksIn(root) };
}

const linksIn = (root: ShadowRoot) =>
  allByRole<HTMLAnchorElement>(root, 'link')
    .filter(({ protocol }) => protocol === 'tel:')
    .map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`);

describe('a phone that a widget shows', () => {
  it('dials what was written and shows it as it was written', async () => {
    const { links, logs } = await shown(
      '<dn-content phone="+44 (0)20 7946 0018" urgent-phone="030/1234567">…</dn-content>',
    );
    expect(new Set(links)).to.deep.equal(
      new Set(['+44 (0)20 7946 0018 tel:+442079460018', '030/1234567 tel:0301234567']),
    );
    expect(logs).to.deep.equal([]);
  });

  for (const tag of widgets) {
    it(`is a text without a link where it can not be dialled for sure: ${tag}`, async () => {
      const phone = '555 0100 or 555 0101';
      const { root, links, text } = await shown(
        `<dn-content clinic="Riverside" phone="${phone}" urgent-phone="1-800-FLOWERS">…</dn-content>`,
        tag,
      );
      expect(links).to.deep.equal([]);
      expect(text).to.contain(`Call Riverside: ${phone}.`).and.contain('Out of hours, call 1-800-FLOWERS.');
      // The sheet of the checklist is shown only where it is printed.
      for (const number of root.querySelectorAll(':not(.sheet *) > bdi')) {
        expect(isInaccessible(number)).to.equal(false);
        expect(number.matches(':is(a, button, [aria-label], [tabindex]) *')).to.equal(false);
      }
      await expect(root.host).to.be.accessible();
    });
  }

  it('is logged once where it has no link, with what to write', async () => {
    const { logs } = await shown('<dn-content phone="555 0100 or 555 0199">…</dn-content>');
    expect(logs).to.have.length(1);
    expect(logs[0])
      .to.contain('phone: "555 0100 or 555 0199"')
      .and.contain('without a link')
      .and.contain('"+15550100"');
  });

  it('is shown as text, whatever it looks like', async () => {
    const { root } = await shown('<dn-content phone="&lt;b&gt;555&lt;/b&gt; 0100">…</dn-content>');
    expect(root.querySelectorAll('b')).to.have.length(0);
    expect(root.textContent).to.contain('<b>555</b> 0100');
  });

  it('wraps on a narrow screen where it is long', async () => {
    const { root } = await shown(
      `<div style="width: 15em"><dn-content phone="${'555 0100 or 555 0101 '.repeat(5)}">…</dn-content></div>`,
    );
    expect(root.host.scrollWidth).to.be.at.most(root.host.clientWidth);
  });

  it('never dials one number under the text of another: an inner scope replaces both', async () => {
    const outer = (inner: string) =>
      `<dn-content phone="+15550100" phone-text="555 0100" urgent-phone="+15550199">${inner}</dn-content>`;
    const inner = async (attributes: string) => (await shown(outer(`<dn-content ${attributes}>…</dn-content>`))).links;
    expect(new Set(await inner('phone="+15550111"'))).to.deep.equal(
      new Set(['+15550111 tel:+15550111', '+15550199 tel:+15550199']),
    );
    expect(new Set(await inner('phone="555 0111 or 555 0112"'))).to.deep.equal(new Set(['+15550199 tel:+15550199']));
    expect(new Set(await inner('urgent-phone="555 0111 x1"'))).to.deep.equal(new Set(['555 0100 tel:+15550100']));
    expect(new Set(await inner('phone="ask us" phone-text="555 0111"'))).to.deep.equal(
      new Set(['+15550199 tel:+15550199']),
    );
    expect(new Set(await inner('phone="ask us"'))).to.deep.equal(
      new Set(['555 0100 tel:+15550100', '+15550199 tel:+15550199']),
    );
  });

  it('becomes a link when it is corrected', async () => {
    const { root } = await shown('<dn-content phone="555 0100 or">…</dn-content>');
    expect(linksIn(root)).to.deep.equal([]);
    root.host.closest<DnContent>('dn-content')!.phone = '555 0100';
    await settled();
    expect(new Set(linksIn(root))).to.deep.equal(new Set(['555 0100 tel:5550100']));
  });
});

describe('an emergency number that a widget shows', () => {
  for (const written of ['”911”', ' 9 1 1 ', '&#x202A;911&#x202C;', '911;']) {
    it(`keeps its call button: ${written}`, async () => {
      const { root, logs } = await shown(`<dn-content emergency-number="${written}">…</dn-content>`);
      expect(byRole(root, 'link', 'Call 911').getAttribute('href')).to.equal('tel:911');
      expect(logs).to.deep.equal([]);
    });
  }

  it('may be a number in JSON', async () => {
    const { root, logs } = await shown('<dn-content>…</dn-content>');
    Object.assign(root.host.closest<DnContent>('dn-content')!, { emergencyNumber: 112, phone: 5550100 });
    await settled();
    expect(byRole(root, 'link', 'Call 112').getAttribute('href')).to.equal('tel:112');
    expect(linksIn(root)).to.include('5550100 tel:5550100');
    expect(logs).to.deep.equal([]);
  });
});

describe('a boolean attribute with a value such as "false"', () => {
  it('counts as on, with one warning', async () => {
    for (const page of ['false', 'no']) {
      const { links, logs } = await shown(
        `<div><dn-content page="${page}" emergency-number="112"></dn-content><dn-content page="${page}" phone="+1555"></dn-content>…</div>`,
      );
      expect(links.length).to.be.greaterThan(0);
      expect(logs).to.deep.equal([`<dn-content page="${page}"> still counts as on; leave the attribute "page" out.`]);
    }
    expect((await shown('<div><dn-content page="" phone="+1555"></dn-content>…</div>')).logs).to.deep.equal([]);
  });
});
