import { expect } from '@open-wc/testing';
import '../src/entries/elements/dn-options.js';
import '../src/entries/elements/dn-questions.js';
import { mount, settled } from './support/mount.js';
import { printing } from './support/printing.js';
import { allByRole, byRole } from './support/role.js';

async function open() {
  const element = mount('<dn-questions></dn-questions>');
  await settled();
  const root = element.shadowRoot!;
  return { element, root, boxes: () => allByRole<HTMLInputElement>(root, 'checkbox') };
}

describe('dn-questions', () => {
  it('asks about benefits, risks, alternatives, doing nothing, training, needles, type, sessions, afterwards, whom to call', async () => {
    const { root, boxes } = await open();
    for (const name of [/help me/, /go wrong/, /What else/, /do nothing/, /licensed/, /sterile/, /type/, /sessions/]) {
      byRole(root, 'checkbox', name);
    }
    byRole(root, 'checkbox', /afterwards, and what/);
    byRole(root, 'checkbox', /Whom do I call/);
    expect(boxes()).to.have.length(10);
    expect(boxes().some(({ checked }) => checked)).to.equal(false);
  });

  it('labels each list, so that a box is announced with its subject', async () => {
    const { root } = await open();
    expect(allByRole(byRole(root, 'list', 'The treatment'), 'checkbox')).to.have.length(6);
    expect(allByRole(byRole(root, 'list', 'Your provider, and afterwards'), 'checkbox')).to.have.length(4);
  });

  it('clears the marks when the page is left or the element is removed', async () => {
    const { element, boxes } = await open();
    boxes()[0]!.click();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(boxes()[0]!.checked).to.equal(false);
    boxes()[0]!.click();
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    place.append(element);
    expect(boxes()[0]!.checked).to.equal(false);
  });

  it('has nothing to type, and prints lines for questions of one’s own', async () => {
    const { root, boxes } = await open();
    expect(allByRole(root, 'textbox')).to.have.length(0);
    expect(root.querySelector('.own')!.getClientRects()).to.have.length(0);
    boxes()[1]!.click();
    expect(await printing(() => byRole(root, 'button', 'Print').click())).to.equal(1);
    const page = root.querySelector('iframe')!.contentDocument!;
    expect(page.querySelectorAll('.line').length).to.be.greaterThan(2);
    expect([...page.querySelectorAll('input')].map(({ checked }) => checked).indexOf(true)).to.equal(1);
  });

  it('prints what was marked in dn-options, and forgets it with it', async () => {
    const { root } = await open();
    const options = mount('<dn-options></dn-options>');
    await settled();
    byRole(options.shadowRoot!, 'checkbox', 'Few visits').click();
    await settled();
    byRole(root, 'heading', 'What matters most to you?');
    expect(root.textContent).to.contain('Few visits');
    options.remove();
    await settled();
    expect(root.textContent).not.to.contain('Few visits');
  });
});
