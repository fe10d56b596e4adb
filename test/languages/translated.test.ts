import { expect } from '@open-wc/testing';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { settled } from '../support/mount.js';

/** What a browser's translation does to a page: each text is replaced by elements with the translation. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('style')) continue;
    const outer = new Range().createContextualFragment('<font><font></font></font>');
    outer.firstElementChild!.firstElementChild!.textContent = `«${text.data}»`;
    text.replaceWith(outer);
  }
}

describe('a page that a browser translates', () => {
  it('asks the question it shows, keeps what was chosen, and says the outcome', async () => {
    const page = await ScreeningPage.open();
    const { root } = page;
    // The foot stays as it is, and may stay translated.
    const screen = () => page.text.replace(textOf(root.querySelector('.foot')!), '');
    const go = async () => {
      translate(root);
      root.querySelector<HTMLButtonElement>('button.primary')!.click();
      await settled();
    };
    const choose = async (place: number) => {
      translate(root);
      root.querySelectorAll('input')[place]!.click();
      await settled();
    };
    await go();
    expect(page.text).to.contain('Question 1 of 10').and.contain('Are you pregnant?');
    await choose(2);
    await go();
    expect(page.text).to.contain('Question 2 of 10').and.contain('Do you have an infection right now?');
    expect(screen()).not.to.contain('pregnant').and.not.to.contain('«');
    await go();
    expect(page.text).to.contain('There is a problem');
    // "No", or an answer with the level `doctor` at most.
    await choose(1);
    for (let left = 8; left > 0; left--) {
      await go();
      await choose(1);
    }
    await go();
    expect(screen()).to.contain('Check your answers').and.not.to.contain('«');
    await go();
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
    translate(root);
    expect(textOf(page.title)).to.equal('«Talk to your doctor first»');
    expect(root.querySelector('.band')?.classList.contains('diamond')).to.equal(true);
  });

  it('renders other content without a remnant of the old', async () => {
    const page = await ScreeningPage.open(
      '<dn-content emergency-number="112"><dn-eligibility-check></dn-eligibility-check></dn-content>',
    );
    translate(page.root);
    page.element.closest('dn-content')!.emergencyNumber = '999';
    await settled();
    expect(page.text).to.contain('Call 999 now').and.not.to.contain('112').and.not.to.contain('«');
  });
});
