import { expect } from '@open-wc/testing';
import { printing } from '../support/printing.js';
import { ScreeningPage } from '../support/screening-page.js';

async function printed(page: ScreeningPage) {
  const times = await printing(() => page.press('Print'));
  return { frame: () => page.root.querySelector('iframe'), times };
}

describe('Print', () => {
  it('prints the outcome alone, with its reasons, open sources and no buttons', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    const { frame, times } = await printed(page);
    expect(times).to.equal(1);
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
