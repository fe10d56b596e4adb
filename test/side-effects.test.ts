import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(attributes = '', scope = '<dn-content page emergency-number="112"></dn-content>') {
  const element = mount(`${scope}<dn-side-effects ${attributes}></dn-side-effects>`, 'dn-side-effects');
  await settled();
  return element.shadowRoot!;
}

const lines = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('side effects', () => {
  it('say first when to get help, in full and without a click', async () => {
    const root = await open();
    const [, card] = allByRole(root, 'heading');
    expect(card?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Immediate action required: After a session, call 112 now if:',
    );
    const signs = lines(card!.closest('section')!, 'li');
    for (const [index, sign] of [
      /short of breath/,
      /bleed heavily/,
      /chest pain/,
      /new dry cough, and needles went near your chest, neck, shoulder or upper back/,
      /cough up blood/,
      /passed out/,
      /face, lips, tongue or throat swell/,
      /new weakness or numbness .* peeing or pooping/,
      /sudden, very bad headache/,
    ].entries()) {
      expect(signs[index]).to.match(sign);
    }
    expect(signs.at(-1)).to.contain('any other severe side effect after your session');
    expect(signs).to.have.length(10);
    expect(root.querySelector('.care-card details')).to.equal(null);
  });

  it('link from the emergency card to emergency care alone', async () => {
    const card = (await open()).querySelector('.care-card')!;
    expect([...card.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['tel:112']);
  });

  it('never guess an emergency number', async () => {
    const root = await open('', '');
    expect(root.querySelector('.care-card a')).to.equal(null);
    expect(lines(root, '.care-card header')[0]).to.contain('call your local emergency number now if:');
  });

  it('name the mild ones and the rare serious ones with their cause', async () => {
    const root = await open();
    expect(lines(root, '.mild strong')).to.deep.equal([
      'Soreness',
      'A little bleeding',
      'Bruising',
      'Tiredness',
      'Feeling sleepy or faint',
      'A mild headache or feeling sick',
    ]);
    expect(lines(root, '.mild li')[0]).to.contain('for 1–2 days after');
    expect(lines(root, '.serious strong')).to.deep.equal([
      'Infection',
      'A punctured organ, such as a lung',
      'Harm to a nerve',
      'Blood under the skin or deeper (hematoma)',
    ]);
    expect(lines(root, '.serious li').join(' ')).to.contain('not sterile').and.contain('(pneumothorax)');
    expect(lines(root, '.serious li')[1]).to.match(
      /short of breath, or have chest pain or a dry cough\. It can start hours or days later\. Call 112 at once\.$/,
    );
  });

  it('show their sources on demand and that no clinician has reviewed them', async () => {
    const root = await open();
    const details = root.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.open = true;
    expect(byRole(root, 'link', /Patel/).getAttribute('href')).to.contain('doi.org');
    expect(root.textContent).to.contain('Not yet reviewed by a clinician');
  });

  for (const level of [1, 2, 5, 6]) {
    it(`keep the page's outline from heading level ${level}`, async () => {
      const tags = allByRole(await open(`heading-level="${level}"`), 'heading').map(({ localName }) => localName);
      const below = `h${Math.min(level + 1, 6)}`;
      expect(tags).to.deep.equal([`h${level}`, below, below, below]);
    });
  }
});
