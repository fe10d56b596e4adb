import { expect } from '@open-wc/testing';
import { ScreeningPage } from '../support/screening-page.js';

/** Presses Print; the frame's own print is taken away, as nothing stops a test in a real dialog. */
async function printed(page: ScreeningPage) {
  let times = 0;
  const { after } = Element.prototype;
  Element.prototype.after = function (...nodes) {
    after.apply(this, nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => (times += 1);
  };
  await page.press('Print');
  Element.prototype.after = after;
  return { frame: () => page.root.querySelector('iframe'), times: () => times };
}

describe('Print', () => {
  it('prints the outcome alone, with its reasons, open sources and no buttons', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    const { frame, times } = await printed(page);
    expect(times()).to.equal(1);
    const { body, title, adoptedStyleSheets } = frame()!.contentDocument!;
    expect(body.textContent).to.contain('Avoid dry needling for now').and.contain('You answered: Yes');
    expect([...body.querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    expect(adoptedStyleSheets.length).to.equal(1);
    const rules = [...adoptedStyleSheets[0]!.cssRules].map(({ cssText }) => cssText).join('\n');
    expect(rules).to.match(/@media print[^]*\.actions[^]*display: none/);
    expect(title).not.to.match(/avoid|doctor|reason/i);
  });

  it('keeps no copy: not after printing, not after a restart', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    const { frame } = await printed(page);
    frame()!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frame()).to.equal(null);

    await printed(page);
    expect((await printed(page), page.root.querySelectorAll('iframe').length)).to.equal(1);
    await page.press('Start again');
    expect(frame()).to.equal(null);
  });
});
