import { expect } from '@open-wc/testing';
import '../src/entries/elements/dn-needle-fear.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(attributes = '') {
  const element = mount(`<dn-needle-fear ${attributes}></dn-needle-fear>`);
  await settled();
  return element.shadowRoot!;
}

describe('dn-needle-fear', () => {
  it('says how common it is, with the numbers of the study', async () => {
    const root = await open();
    expect(root.textContent).to.contain('2 to 3 in 10 young adults');
  });

  it('says what may help, and that nobody has tested it', async () => {
    const root = await open();
    byRole(root, 'heading', 'What may help');
    expect(allByRole(root, 'listitem').map((item) => item.textContent)).to.include.members([
      'Ask to lie down.',
      'Look away.',
    ]);
    expect(root.textContent).to.contain('We found no study that tests them.');
  });

  it('never advises to tense a muscle that has a needle in it', async () => {
    const root = await open();
    expect(root.textContent).to.contain('for 10 to 15 seconds');
    expect(root.textContent).to.contain('Do not tense a muscle while a needle is in it.');
  });

  it('says that very strong fear is a reason to avoid dry needling for now, and that it can be treated', async () => {
    const root = await open();
    expect(root.textContent).to.contain('avoid dry needling for now');
    expect(root.textContent).to.contain('can be treated');
  });

  it('has its title at the level that the page sets', async () => {
    const root = await open('heading-level="3"');
    expect(byRole(root, 'heading', 'Afraid of needles?').localName).to.equal('h3');
  });
});
