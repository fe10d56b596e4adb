import { expect } from '@open-wc/testing';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { grave, questionIds, questions } from '../support/screening-table.js';

describe('going back', () => {
  it('leads through every question to the start, with each answer kept', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll(grave);
    for (const id of questionIds.toReversed()) {
      await page.press('Back');
      expect(textOf(page.title)).to.equal(questions[id].text);
      expect(page.radio(id, grave[id]).checked, id).to.equal(true);
    }
    await page.press('Back');
    byRole(page.root, 'button', 'Start');
  });

  it('keeps the answers for a reader who starts again', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.choose('pregnancy', 'notSure');
    await page.press('Back');
    await page.start();
    expect(page.radio('pregnancy', 'notSure').checked).to.equal(true);
  });

  it('keeps an answer that was chosen but not yet continued from', async () => {
    const page = await ScreeningPage.open();
    await page.goTo('infection');
    await page.choose('infection', 'yes');
    await page.press('Back');
    await page.press('Continue');
    expect(page.radio('infection', 'yes').checked).to.equal(true);
  });

  it('is a link', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    byRole(page.root, 'link', 'Back');
  });
});

describe('start again', () => {
  it('leads to the start and clears every answer', async () => {
    const page = await ScreeningPage.open();
    await page.finish(grave);
    await page.press('Start again');
    byRole(page.root, 'button', 'Start');

    await page.start();
    for (const id of questionIds) {
      expect(page.root.querySelector(':checked'), id).to.equal(null);
      await page.press('Continue');
      byRole(page.root, 'heading', 'There is a problem');
      await page.choose(id, grave[id]);
      await page.press('Continue');
    }
  });

  it('removes the outcome and its reasons', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    await page.press('Start again');
    expect(queryByRole(page.root, 'heading', 'Avoid dry needling for now')).to.equal(undefined);
    expect(page.text).not.to.contain('Pregnancy');
  });
});
