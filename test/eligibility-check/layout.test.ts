import { expect } from '@open-wc/testing';
import { ScreeningPage } from '../support/screening-page.js';

const html = (attributes: string) =>
  `<dn-content page phone="+15550100" booking-url="/book" emergency-number="112"></dn-content>
   <dn-eligibility-check share="answers" ${attributes}></dn-eligibility-check>`;

/** Shows every kind of screen in turn. */
async function everyScreen(page: ScreeningPage, see: (screen: string) => void) {
  see('start');
  await page.start();
  await page.press(/Continue|See what this means/);
  see('error');
  await page.answerAll({ diabetes: 'controlled', otherMedicine: 'yes' });
  see('answered');
  await page.press('See what this means');
  see('outcome');
}

for (const layout of ['steps', 'page']) {
  describe(`the size of a screening: ${layout}`, () => {
    it('makes every target at least 44 by 44 px', async () => {
      const page = await ScreeningPage.open(html(`layout="${layout}"`));
      await everyScreen(page, (screen) => {
        for (const target of page.root.querySelectorAll('button, label, summary')) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${screen}: ${target.outerHTML}`).to.be.at.least(43.9);
        }
      });
    });

    it('makes every link that high; in a sentence it is as wide as its words', async () => {
      const page = await ScreeningPage.open(html(`layout="${layout}"`));
      const low = new Set<string>();
      await everyScreen(page, () => {
        for (const link of page.root.querySelectorAll<HTMLElement>('a[href]'))
          if (link.checkVisibility() && link.getBoundingClientRect().height < 43.9) low.add(link.outerHTML);
      });
      expect([...low]).to.deep.equal([]);
    });

    it('fits a sidebar of 280 px', async () => {
      const page = await ScreeningPage.open(html(`layout="${layout}"`));
      page.element.parentElement!.style.setProperty('width', '280px');
      await everyScreen(page, (screen) => {
        const { right } = page.element.getBoundingClientRect();
        for (const each of page.root.querySelectorAll('.dn :not(.hidden-text)'))
          expect(each.getBoundingClientRect().right, `${screen}: ${each.outerHTML}`).to.be.at.most(right);
      });
    });
  });
}
