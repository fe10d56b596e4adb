import { expect } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';

const effects = '<dn-side-effects></dn-side-effects>';

/** The numbers that a widget links to, which show where its content is from. */
async function numbersIn(widget: Element): Promise<string> {
  await settled();
  return [...(widget.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])]
    .map((link) => link.getAttribute('href'))
    .filter((href, index, all) => all.indexOf(href) === index)
    .join(' ');
}

const find = (root: Element, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;

/** A part of the page with its own tags. */
function part(html: string) {
  const root = mount(`<div>${html}</div>`);
  return { root, widget: find(root, 'dn-side-effects') };
}

describe('the scope of a widget', () => {
  it('is the built-in content without a dn-content: no number is guessed', async () => {
    const { widget } = part(effects);
    expect(await numbersIn(widget)).to.equal('');
    expect(widget.shadowRoot?.textContent).to.contain('your local emergency number');
  });

  it('is the nearest dn-content around it, rather than the page', async () => {
    const { widget } = part(
      `<dn-content page emergency-number="999"></dn-content><dn-content emergency-number="112">${effects}</dn-content>`,
    );
    expect(await numbersIn(widget)).to.equal('tel:112');
  });

  it('is the page for a widget anywhere, before or after it', async () => {
    const { root } = part(`${effects}<dn-content page emergency-number="999"></dn-content><p>${effects}</p>`);
    for (const widget of root.querySelectorAll('dn-side-effects')) expect(await numbersIn(widget)).to.equal('tel:999');
  });

  it('takes a detail that is left out from the next outer one', async () => {
    const { widget } = part(`
      <dn-content page phone="+1555000" emergency-number="999"></dn-content>
      <dn-content emergency-number="112"><dn-content urgent-phone="+1555222">${effects}</dn-content></dn-content>`);
    expect(await numbersIn(widget)).to.equal('tel:112 tel:+1555000 tel:+1555222');
  });

  it('of several for the page is the last in the document, whichever was added last', async () => {
    const { root, widget } = part(`${effects}<dn-content page emergency-number="112"></dn-content>`);
    expect(await numbersIn(widget)).to.equal('tel:112');
    root.insertAdjacentHTML('afterbegin', '<dn-content page emergency-number="999"></dn-content>');
    expect(await numbersIn(widget)).to.equal('tel:112');
    root.append(find(root, 'dn-content'));
    expect(await numbersIn(widget)).to.equal('tel:999');
  });

  it('does not loop when a page scope is inside another', async () => {
    const { widget } = part(
      `<dn-content phone="+1555000"><dn-content page emergency-number="112">${effects}</dn-content></dn-content>`,
    );
    expect(await numbersIn(widget)).to.equal('tel:112 tel:+1555000');
  });

  it('is followed when it changes, is withdrawn, and is removed', async () => {
    const { root, widget } = part(`<dn-content page emergency-number="112"></dn-content>${effects}`);
    const scope = find(root, 'dn-content');
    scope.setAttribute('emergency-number', '999');
    expect(await numbersIn(widget)).to.equal('tel:999');
    scope.removeAttribute('page');
    expect(await numbersIn(widget)).to.equal('');
    scope.setAttribute('page', '');
    expect(await numbersIn(widget)).to.equal('tel:999');
    scope.remove();
    expect(await numbersIn(widget)).to.equal('');
  });

  it('is followed when it is added around an existing widget', async () => {
    const { root, widget } = part(effects);
    await settled();
    const scope = document.createElement('dn-content');
    scope.emergencyNumber = '112';
    root.append(scope);
    scope.append(widget);
    expect(await numbersIn(widget)).to.equal('tel:112');
  });

  it('is dropped by a widget that moves out, and used by one that moves in', async () => {
    const { root, widget } = part(
      `<dn-content id="a" emergency-number="112">${effects}</dn-content><dn-content id="b" emergency-number="999"></dn-content>`,
    );
    expect(await numbersIn(widget)).to.equal('tel:112');
    find(root, '#b').append(widget);
    expect(await numbersIn(widget)).to.equal('tel:999');
    root.append(widget);
    expect(await numbersIn(widget)).to.equal('');
  });

  it('reaches into another shadow root', async () => {
    const { root } = part('<dn-content emergency-number="112"><div></div></dn-content>');
    const inner = find(root, 'div').attachShadow({ mode: 'open' });
    inner.innerHTML = effects;
    const widget = inner.querySelector('dn-side-effects')!;
    await settled();
    await widget.updateComplete;
    expect(await numbersIn(widget)).to.equal('tel:112');
  });

  it('is shared with scripts that are loaded separately', async () => {
    const { root, widget } = part(`<dn-content page emergency-number="112"></dn-content>${effects}`);
    const copy = (await import(
      `${location.origin}/cdn/dn-widgets.js`
    )) as typeof import('../../src/entries/classes.js');
    class Apart extends copy.DnSideEffects {}
    customElements.define('test-apart', Apart);
    root.insertAdjacentHTML('beforeend', '<test-apart></test-apart>');
    expect(await numbersIn(widget)).to.equal('tel:112');
    expect(await numbersIn(find(root, 'test-apart'))).to.equal('tel:112');
  });
});
