import { expect } from '@open-wc/testing';
import { settled } from '../../support/mount.js';
import { printing } from '../../support/printing.js';
import { ScreeningPage } from '../../support/screening-page.js';
import {
  openHandoutOptions,
  replacing,
  savedDuring,
  saysSomething,
  showHandoutOptions,
} from '../../support/handout-options.js';

/** What the ways leave while an outcome is shown: a frame, a code, a status and the address of a file. */
const traces = ({ root }: ScreeningPage, open: ReadonlySet<string>) => ({
  frames: root.querySelectorAll('iframe').length,
  codes: root.querySelectorAll('svg.qr-code').length,
  status: root.querySelector('[role=status]')?.textContent ?? '',
  sheets: root.querySelectorAll('.outcome-sheet').length,
  addresses: open.size,
});

/** Takes an outcome along in each way. */
async function takeAlong(page: ScreeningPage): Promise<void> {
  await page.press('Show a code to scan');
  await printing(() => page.press('Print'));
  await replacing(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } }, async () => {
    await page.press('Save as a text file');
    await page.press('Copy as text');
    await saysSomething(page);
  });
}

const nothing = { frames: 0, codes: 0, status: '', sheets: 0, addresses: 0 };

const leave = async () => {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await settled();
};

const ends: Readonly<Record<string, (page: ScreeningPage) => Promise<void>>> = {
  'a restart': (page) => page.press('Start again'),
  'a change of an answer': (page) => page.press('Change an answer'),
  'pagehide, also into the back-forward cache': leave,
  'a reset of its form': async (page) => {
    page.element.closest('form')!.reset();
    await settled();
  },
  'the removal of the element': async (page) => {
    page.element.remove();
    await Promise.resolve();
    await page.element.updateComplete;
  },
};

describe('what was taken along from an outcome', () => {
  for (const [name, end] of Object.entries(ends)) {
    it(`leaves no frame, code, status, sheet or address of a file after ${name}`, async () => {
      await savedDuring(async (open) => {
        const page = await openHandoutOptions('<form><dn-eligibility-check></dn-eligibility-check></form>', {
          pregnancy: 'yes',
        });
        await takeAlong(page);
        const before = traces(page, open);
        expect({ ...before, status: '' }).to.deep.equal({ ...nothing, frames: 1, codes: 1, addresses: 1 });
        expect(before.status).to.match(/\w/);
        await end(page);
        expect(traces(page, open)).to.deep.equal(nothing);
      });
    });
  }

  it('is not in the next outcome either: its code is hidden and its status empty', async () => {
    const page = await openHandoutOptions();
    await takeAlong(page);
    await page.press('Start again');
    await page.finish({ infection: 'yes' });
    await showHandoutOptions(page);
    expect(traces(page, new Set())).to.deep.equal(nothing);
  });

  it('stays while the element moves, as the answers do', async () => {
    const page = await openHandoutOptions();
    await page.press('Show a code to scan');
    page.element.parentElement!.prepend(page.element);
    await settled();
    expect(traces(page, new Set()).codes).to.equal(1);
  });

  it('never has the sheet in the page after printing, also where the frame is refused', async () => {
    const page = await openHandoutOptions();
    await printing(() => page.press('Print'));
    expect(page.root.querySelectorAll('.outcome-sheet')).to.have.length(0);
    let printed = 0;
    await replacing(window, 'print', { value: () => (printed += 1) }, () =>
      replacing(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null }, () => page.press('Print')),
    );
    expect(printed).to.equal(1);
    expect(page.root.querySelectorAll('.outcome-sheet, iframe')).to.have.length(0);
  });

  it('is text alone: no address in the page, none of its history, and nothing stored', async () => {
    const page = await openHandoutOptions(undefined, { pregnancy: 'yes' });
    const before = [location.href, history.length, localStorage.length, sessionStorage.length, document.cookie];
    await takeAlong(page);
    expect([location.href, history.length, localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(
      before,
    );
    expect(page.root.querySelector('a[href^="data:"], a[href^="blob:"], img')).to.equal(null);
  });
});
