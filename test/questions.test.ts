import { expect } from '@open-wc/testing';
import '../src/entries/elements/dn-questions.js';
import words from '../src/content/words/en/questions.json';
import { mount, settled } from './support/mount.js';
import { byRole } from './support/role.js';

async function open(attributes = '') {
  const element = mount(`<dn-questions ${attributes}></dn-questions>`);
  await settled();
  return { element, root: element.shadowRoot! };
}

describe('dn-questions', () => {
  it('says its title as a heading of the level that the page gives', async () => {
    const { root } = await open('heading-level="3"');
    expect(byRole(root, 'heading', words.heading).localName).to.equal('h3');
  });

  it('shows its words', async () => {
    const { root } = await open();
    expect(root.textContent).to.contain(words.intro);
  });

  it('is accessible', async () => {
    const { element } = await open();
    await expect(element).to.be.accessible();
  });
});
