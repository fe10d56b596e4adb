import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(scope = '<dn-content page emergency-number="112" phone="+15550100"></dn-content>') {
  const element = mount(`${scope}<dn-symptom-guide></dn-symptom-guide>`, 'dn-symptom-guide');
  await settled();
  const root = element.shadowRoot!;
  /** The signs of an emergency, and the feelings that are shown. */
  const seen = () =>
    [...root.querySelectorAll<HTMLElement>('.octagon li, .feeling')].filter((each) => each.checkVisibility());
  /** The text below the heading of a part. */
  const below = (heading: RegExp) =>
    [...byRole(root, 'heading', heading).closest('section')!.querySelectorAll('li')].map(({ innerText }) => innerText);
  const choose = async (name: string) => {
    byRole(root, 'checkbox', name).click();
    await settled();
  };
  return { element, root, seen, below, choose };
}

describe('the symptom guide', () => {
  it('lists emergencies first, in full and without a click', async () => {
    const { root, below } = await open();
    const [, first] = allByRole(root, 'heading');
    expect(first?.textContent).to.contain('call 112 now if:');
    expect(below(/call 112 now/)).to.have.length(10);
    expect(first!.compareDocumentPosition(root.querySelector('input')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says of each feeling whom to call, the most urgent first', async () => {
    const { root, below } = await open();
    expect(allByRole(root, 'heading').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'What you may feel after a session',
      'Immediate action required: After a session, call 112 now if:',
      'Urgent advice: See a doctor today if:',
      'Non-urgent advice: Call the person who treated you (your provider) if:',
      'Expected after a session',
    ]);
    expect(below(/doctor today/)).to.have.length(3);
    expect(below(/doctor today/)[0]).to.match(/harder to see on brown or black skin\), or has pus/);
    expect(below(/doctor today/)[0]).to.match(/fast breathing, vomiting, confusion or faintness: call 112 now/);
    expect(below(/doctor today/)[1]).to.match(/you have a fever/);
    expect(below(/doctor today/)[2]).to.match(/numb, tingly or weak, and does not get better/);
    expect(below(/your provider/).map((text) => text.split('\n')[0])).to.deep.equal([
      'your old pain is worse',
      'you are sore for more than 2 days, or it gets worse',
      'you feel faint or dizzy (lie down)',
      'you feel sleepy (do not drive)',
      'you have a mild headache',
      'you feel sick',
    ]);
    expect(below(/Expected/).map((text) => text.split('\n')[0])).to.deep.equal([
      'You may be sore where the needles went in, for up to 2 days.',
      'You may bleed a little where a needle went in.',
      'A bruise may show.',
      'You may feel tired.',
    ]);
  });

  it('ends every part below an emergency, once, with when to call even so', async () => {
    const { root } = await open();
    for (const heading of [/doctor today/, /your provider/, /Expected/]) {
      const text = byRole(root, 'heading', heading).closest('section')!.innerText.trim();
      expect(text).to.match(/If any of these is severe, or you feel very unwell: call 112 now\.$/);
      expect(text.match(/is severe/g)).to.have.length(1);
    }
  });

  it('says of anything else to call today, on a line of its own and never as non-urgent', async () => {
    const { root } = await open();
    const line = [...root.querySelectorAll('p')].find((each) => each.innerText.includes('anything else'))!;
    expect(line.innerText).to.contain('Call your provider today.');
    expect(line.closest('section')).to.equal(null);
    expect(line.closest('.group')!.textContent).to.contain('+15550100');
  });

  it('guesses no emergency number', async () => {
    const { root } = await open('');
    expect(root.querySelector<HTMLElement>('.dn')!.innerText).to.contain('call your local emergency number now');
    expect(root.querySelector('a[href^="tel:"]')).to.equal(null);
  });

  it('shows all at first, and only what the reader feels once they choose; the emergency card stays', async () => {
    const { seen, choose, root } = await open();
    const all = seen().length;
    expect(all).to.equal(10 + 14);
    await choose('Tiredness');
    expect(seen()).to.have.length(10 + 1);
    expect(seen().at(-1)!.innerText).to.contain('You may feel tired.');
    expect(allByRole(root, 'heading', /doctor today/)).to.have.length(0);
    await choose('Something else');
    expect(seen()).to.have.length(10 + 2);
    await choose('Tiredness');
    await choose('Something else');
    expect(seen()).to.have.length(all);
  });

  it('infers nothing: each feeling has the same words alone and beside every other', async () => {
    const { root, seen } = await open();
    const complete = seen()
      .slice(10)
      .map(({ innerText }) => innerText);
    const alone: string[] = [];
    for (const box of allByRole<HTMLInputElement>(root, 'checkbox')) {
      box.click();
      await settled();
      alone.push(
        ...seen()
          .slice(10)
          .map(({ innerText }) => innerText),
      );
      box.click();
      await settled();
    }
    expect(alone).to.have.members(complete);
  });

  it('keeps what was chosen in a move, and clears it when it is removed or the page is left', async () => {
    const { element, root, seen, choose } = await open();
    const isWhole = () => seen().length === 24 && root.querySelector(':checked') === null;
    await choose('A bruise');
    mount('<section></section>').append(element);
    await settled();
    expect(isWhole()).to.equal(false);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(isWhole()).to.equal(true);
    await choose('A bruise');
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    place.append(element);
    await settled();
    expect(isWhole()).to.equal(true);
  });

  it('exposes nothing of what was chosen to the page', async () => {
    const { element, choose } = await open();
    const before = element.outerHTML;
    await choose('Hot or swollen skin');
    expect(element.outerHTML).to.equal(before);
  });
});
