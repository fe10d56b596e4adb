import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { questionIds, questions } from '../support/screening-table.js';

const clear = /^Clear this answer/;

describe('an answer that is cleared', () => {
  for (const layout of ['steps', 'page']) {
    it(`is unanswered again, without an error, in ${layout}`, async () => {
      const page = await ScreeningPage.open(`<dn-eligibility-check layout="${layout}"></dn-eligibility-check>`);
      await page.start();
      await page.choose('pregnancy', 'yes');
      await page.press('Clear this answer (Pregnancy)');
      expect(page.root.querySelector(':checked')).to.equal(null);
      expect(page.root.activeElement).to.equal(page.radio('pregnancy', 'yes'));
      expect(page.text).not.to.contain('There is a problem');
      expect(page.root.querySelector('.error')).to.equal(null);
    });
  }

  it('is offered to be cleared only where there is one, also after an error and after a way back', async () => {
    const page = await ScreeningPage.open('<dn-eligibility-check layout="page"></dn-eligibility-check>');
    await page.start();
    const offers = () => allByRole(page.root, 'link', clear).length;
    expect(offers()).to.equal(0);
    await page.choose('infection', 'no');
    expect(offers()).to.equal(1);
    await page.press('See what this means');
    expect(offers()).to.equal(1);
    await page.choose('pregnancy', 'yes');
    expect(offers()).to.equal(2);
    await page.press('Clear this answer (Pregnancy)');
    expect(offers()).to.equal(1);
    await page.choose('pregnancy', 'no');
    await page.press('Back');
    await page.start();
    expect(offers()).to.equal(2);
  });

  it('counts as missing: it leads to no outcome and no level', async () => {
    const page = await ScreeningPage.open('<dn-eligibility-check layout="page"></dn-eligibility-check>');
    await page.start();
    await page.answerAll({ pregnancy: 'yes' });
    await page.press('Clear this answer (Pregnancy)');
    await page.press('See what this means');
    const summary = textOf(byRole(page.root, 'alert'));
    expect(summary).to.contain('Select yes if you are pregnant').and.not.contain('Avoid');
  });

  it('is asked for again when it was changed from the check', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    await page.change('diabetes');
    await page.press(clear);
    await page.press('Continue');
    byRole(page.root, 'alert');
    await page.choose('diabetes', 'controlled');
    await page.press('Continue');
    expect(textOf(page.title)).to.equal('Check your answers');
  });

  it('is asked for again on the way from the check to the outcome', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    await page.change('diabetes');
    await page.press(clear);
    await page.press('Back');
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal(questions.diabetes.text);
    expect(page.root.activeElement).to.equal(page.title);
    await page.choose('diabetes', 'controlled');
    await page.press('Continue');
    await page.press('See what this means');
    byRole(page.root, 'button', 'Start again');
  });

  it('has a link for it only where there is an answer, and the link moves nothing when it appears', async () => {
    const page = await ScreeningPage.open('<dn-eligibility-check layout="page"></dn-eligibility-check>');
    await page.start();
    expect(queryByRole(page.root, 'link', clear)).to.equal(undefined);
    const before = page.element.getBoundingClientRect().height;
    await page.answerAll();
    expect(allByRole(page.root, 'link', clear)).to.have.length(questionIds.length);
    expect(page.element.getBoundingClientRect().height).to.equal(before);
  });

  it('looks like any other link: no colour or sign of a fault', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.choose('pregnancy', 'no');
    const [link, back] = [byRole(page.root, 'link', clear), byRole(page.root, 'link', 'Back')];
    expect(getComputedStyle(link).color).to.equal(getComputedStyle(back).color);
    expect(link.querySelector('svg')).to.equal(null);
  });
});
