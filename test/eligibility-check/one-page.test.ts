import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { questions } from '../support/screening-table.js';

const onePage = '<dn-eligibility-check layout="page"></dn-eligibility-check>';

describe('all questions on one page', () => {
  it('stand there in order, with one button and no check', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.start();
    expect(allByRole(page.root, 'group')).to.have.length(9);
    expect(queryByRole(page.root, 'button', 'Continue')).to.equal(undefined);
    await page.answerAll({ bleeding: 'yes' });
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
  });

  it('name each one without an answer, and the least that is known so far', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.start();
    await page.choose('pregnancy', 'yes');
    await page.choose('diabetes', 'no');
    await page.press('See what this means');
    const summary = byRole(page.root, 'alert');
    expect(summary.parentElement).to.equal(page.root.activeElement);
    expect(allByRole(summary, 'link')).to.have.length(7);
    expect(textOf(summary))
      .to.contain('A few more answers are needed')
      .and.contain('at least: Avoid dry needling for now');

    await page.press(questions.vascular.error);
    expect(page.root.activeElement).to.equal(page.radio('vascular', 'no'));
    expect(page.radio('pregnancy', 'yes').checked).to.equal(true);
  });

  it('come back with their answers from the outcome', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.finish({ needles: 'severe' });
    await page.press('Change an answer');
    expect(page.radio('needles', 'severe').checked).to.equal(true);
  });
});
