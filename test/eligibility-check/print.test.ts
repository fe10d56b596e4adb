import { expect } from '@open-wc/testing';
import { printing } from '../support/printing.js';
import { ScreeningPage } from '../support/screening-page.js';

async function printed(page: ScreeningPage) {
  const times = await printing(() => page.press('Print'));
  return { frame: () => page.root.querySelector('iframe'), times };
}

describe('Print', () => {
  it('prints a sheet of its own: the outcome, its reasons, every answer and the steps, without buttons', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    const { frame, times } = await printed(page);
    expect(times).to.equal(1);
    const { body, title, adoptedStyleSheets } = frame()!.contentDocument!;
    const headings = [...body.querySelectorAll('h1, h2')].map(({ textContent }) => textContent.trim());
    expect(headings).to.deep.equal([
      'What to talk about before dry needling',
      ...['Avoid dry needling for now', 'Why', 'Other answers', 'What to do now'],
    ]);
    const [reason, ...others] = [...body.querySelectorAll('ul li')].map((li) =>
      li.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(reason).to.match(/^Pregnancy: Yes · Avoid for now ?This matters because pregnancy is a reason to avoid/);
    expect(others).to.have.length(9);
    expect(body.querySelectorAll('ol li')).to.have.length(2);
    expect(body.textContent).to.contain('This check is not consent').and.contain('not medical advice');
    expect(body.querySelector('button, a, summary')).to.equal(null);
    expect(adoptedStyleSheets.length).to.equal(1);
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
