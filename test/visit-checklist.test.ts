import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { printing } from './support/printing.js';
import { allByRole, byRole } from './support/role.js';

async function open() {
  const element = mount('<dn-visit-checklist></dn-visit-checklist>');
  await settled();
  const root = element.shadowRoot!;
  const boxes = () => allByRole<HTMLInputElement>(root, 'checkbox');
  return { element, root, boxes, ticked: () => boxes().filter(({ checked }) => checked).length };
}

describe('the visit checklist', () => {
  it('says what to look for in a provider and what to tell them, with nothing ticked', async () => {
    const { root, boxes, ticked } = await open();
    for (const name of [
      'is qualified',
      'has special training in dry needling',
      'uses sterile equipment',
      /pregnant/,
      /infection/,
      /medical history/,
      /implant/,
      /medicines/,
      /needles/,
    ]) {
      byRole(root, 'checkbox', name);
    }
    expect(boxes()).to.have.length(9);
    expect(ticked()).to.equal(0);
    expect(root.textContent).to.contain('Do not stop any medicine because of this list.');
  });

  it('labels each of its lists, so that a box is announced with its purpose', async () => {
    const { root } = await open();
    expect(allByRole(byRole(root, 'list', 'Check that your provider:'), 'checkbox')).to.have.length(3);
    expect(allByRole(byRole(root, 'list', 'Talk about these before you start:'), 'checkbox')).to.have.length(6);
  });

  it('keeps ticks in a move, and clears them when it is removed or the page is left', async () => {
    const { element, boxes, ticked } = await open();
    boxes()[0]!.click();
    mount('<section></section>').append(element);
    await settled();
    expect(ticked()).to.equal(1);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(ticked()).to.equal(0);
    boxes()[0]!.click();
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    place.append(element);
    expect(ticked()).to.equal(0);
  });

  it('stores nothing and lets the browser restore nothing', async () => {
    const { element, boxes } = await open();
    const before = element.outerHTML;
    boxes()[3]!.click();
    expect(element.outerHTML).to.equal(before);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
    expect(boxes().every((box) => box.getAttribute('autocomplete') === 'off')).to.equal(true);
  });

  it('prints itself alone, with the ticks', async () => {
    const { root, boxes } = await open();
    boxes()[1]!.click();
    expect(await printing(() => byRole(root, 'button', 'Print').click())).to.equal(1);
    const page = root.querySelector('iframe')!.contentDocument!;
    expect([...page.querySelectorAll('input')].map(({ checked }) => checked).indexOf(true)).to.equal(1);
    expect(page.body.textContent).to.contain('uses sterile equipment');
  });

  it('prints what was talked about alone: the risks, lines to write on, two names, and that it is not consent', async () => {
    const { root } = await open();
    expect(root.querySelector('.sheet')!.getClientRects()).to.have.length(0);
    expect(await printing(() => byRole(root, 'button', 'Print a sheet to fill in together').click())).to.equal(1);
    const { body } = root.querySelector('iframe')!.contentDocument!;
    expect(body.children).to.have.length(1);
    expect(getComputedStyle(body.firstElementChild!).display).to.equal('grid');
    for (const text of ['pneumothorax', 'What the patient asked:', 'Name of the patient:', 'Name of the provider:']) {
      expect(body.textContent).to.contain(text);
    }
    expect(body.textContent).to.contain('This sheet is not consent by itself.');
    expect(body.textContent).to.match(/content version [0-9a-f]+/);
    expect(body.textContent).not.to.contain('Choose a provider');
  });

  it('prints its list without the sheet', async () => {
    const { root } = await open();
    await printing(() => byRole(root, 'button', 'Print').click());
    const { body } = root.querySelector('iframe')!.contentDocument!;
    expect(body.textContent).to.contain('Choose a provider').and.not.to.contain('What was talked about');
  });
});
