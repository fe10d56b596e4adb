import { expect } from '@open-wc/testing';
import { allByRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';

/** The levels of a screen's headings, in document order. */
const outline = ({ root }: ScreeningPage) => allByRole(root, 'heading').map(({ localName }) => Number(localName[1]));

for (const level of [1, 2, 3, 4, 5, 6]) {
  const below = Math.min(level + 1, 6);

  describe(`from heading level ${level}`, () => {
    it('each screen has one title, with its parts one deeper and never over 6', async () => {
      const page = await ScreeningPage.open(`<dn-eligibility-check heading-level="${level}"></dn-eligibility-check>`);
      // The two lists: avoid, and a doctor first.
      expect(outline(page)).to.deep.equal([level, below, below]);
      await page.start();
      expect(outline(page)).to.deep.equal([level]);
      // The summary of errors is before the question, so it can't be deeper.
      await page.press('Continue');
      expect(outline(page)).to.deep.equal([level, level]);
      await page.answerAll({ pregnancy: 'yes' });
      expect(outline(page)).to.deep.equal([level]);
      await page.press('See what this means');
      // The reasons, and what to do now.
      expect(outline(page)).to.deep.equal([level, below, below]);
    });

    it('the questions of one page are parts of it, and so is the summary of errors', async () => {
      const page = await ScreeningPage.open(
        `<dn-eligibility-check layout="page" heading-level="${level}"></dn-eligibility-check>`,
      );
      await page.start();
      expect(outline(page)).to.deep.equal([level, ...Array<number>(10).fill(below)]);
      await page.press('See what this means');
      expect(outline(page)).to.deep.equal([level, ...Array<number>(11).fill(below)]);
    });
  });
}
