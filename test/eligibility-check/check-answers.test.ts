import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { allByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { grave, label, questionIds, questions } from '../support/screening-table.js';

describe('check your answers', () => {
  it('follows the last question and says that nothing has been sent', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    expect(textOf(page.title)).to.equal('Check your answers');
    expect(page.text).to.contain('Nothing has been sent.');
  });

  it('lists every question with the answer given', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll(grave);
    const topics = allByRole(page.root, 'term').map(textOf);
    expect(topics).to.have.length(10);
    for (const [index, id] of questionIds.entries()) {
      expect(topics[index]).to.match(questions[id].topic);
      const answer = allByRole(page.root, 'term')[index]?.nextElementSibling;
      expect(textOf(answer as HTMLElement)).to.match(label(id, grave[id]));
    }
  });

  it('has a Change link for each, whose name includes the question', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    const names = allByRole(page.root, 'link', /^Change\b/).map((link) => computeAccessibleName(link));
    expect(names).to.have.length(10);
    for (const [index, id] of questionIds.entries()) expect(names[index]).to.match(questions[id].topic);
  });

  it('leads to the question with its answer, and straight back after a change', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    await page.change('bleeding');
    expect(textOf(page.title)).to.equal(questions.bleeding.text);
    expect(page.radio('bleeding', 'no').checked).to.equal(true);

    await page.choose('bleeding', 'notSure');
    await page.press('Continue');
    expect(textOf(page.title)).to.equal('Check your answers');
    const answer = allByRole(page.root, 'term')[3]?.nextElementSibling;
    expect(textOf(answer as HTMLElement)).to.match(label('bleeding', 'notSure'));
  });

  it('is unchanged after a question was only looked at', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    const before = page.text;
    await page.change('pregnancy');
    await page.press('Back');
    expect(page.text).to.equal(before);
  });

  it('shows no outcome before "See what this means"', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll({ pregnancy: 'yes' });
    expect(page.text).not.to.match(/avoid dry needling/i);
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Avoid dry needling for now');
  });
});
