import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { ScreeningPage } from './support/screening-page.js';
import { calm, grave, questionIds } from './support/screening-table.js';

const details =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" booking-url="/book" emergency-number="112"></dn-content>';

for (const scheme of ['light', 'dark']) {
  describe(`axe finds nothing in ${scheme}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('color-scheme', scheme));
    afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const tag of ['dn-side-effects', 'dn-session-timeline']) {
      it(`in ${tag}`, async () => {
        const element = mount(`${details}<${tag}></${tag}>`, tag);
        await settled();
        await expect(element).to.be.accessible();
      });
    }

    it('in the steps of a screening', async () => {
      const page = await ScreeningPage.open(`${details}<dn-eligibility-check share="answers"></dn-eligibility-check>`);
      await expect(page.element).to.be.accessible();
      await page.start();
      await page.press('Continue');
      await expect(page.element).to.be.accessible();
      for (const id of questionIds) {
        await page.choose(id, calm[id]);
        await expect(page.element).to.be.accessible();
        await page.press('Continue');
      }
      await expect(page.element).to.be.accessible();
    });

    for (const given of [{}, { needles: 'nervous' }, { bleeding: 'yes' }, grave] as const) {
      it(`in the outcome of ${Object.values(given)[0] ?? 'no concern'}`, async () => {
        const page = await ScreeningPage.open(`${details}<dn-eligibility-check></dn-eligibility-check>`);
        await page.finish(given);
        await expect(page.element).to.be.accessible();
      });
    }

    it('in all questions on one page, with their errors', async () => {
      const page = await ScreeningPage.open('<dn-eligibility-check layout="page"></dn-eligibility-check>');
      await page.start();
      await page.press('See what this means');
      await expect(page.element).to.be.accessible();
    });
  });
}
