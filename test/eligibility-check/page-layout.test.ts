import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, questionIds, questions } from '../support/screening-table.js';

const allOnOnePage = '<dn-eligibility-check layout="page"></dn-eligibility-check>';

describe('layout="page"', () => {
  it('asks all nine on one page, in the order of the table, with nothing selected', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    const groups = allByRole(page.root, 'group');
    expect(groups).to.deep.equal(questionIds.map((id) => page.group(id)));
    expect(page.root.querySelector(':checked')).to.equal(null);
  });

  it('has one button, "See what this means", that leads to the outcome without a check', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    await page.answerAll({ bleeding: 'yes' });
    expect(allByRole(page.root, 'button').map(textOf)).to.deep.equal(['See what this means']);
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
  });

  it('numbers no question', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    expect(page.text).not.to.match(/Question \d/);
  });

  it('lists every missing answer in the summary that takes the focus', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    await page.choose('infection', 'no');
    await page.press('See what this means');
    const summary = page.root.activeElement as HTMLElement;
    expect(textOf(summary)).to.match(/^There is a problem/);
    const missing = questionIds.filter((id) => id !== 'infection');
    expect(allByRole(summary, 'link')).to.deep.equal(missing.map((id) => byRole(summary, 'link', questions[id].error)));
    for (const id of questionIds) expect(textOf(page.group(id)).includes('Error: '), id).to.equal(id !== 'infection');
    expect(page.radio('infection', 'no').checked).to.equal(true);
  });

  it('links each error to the first answer of its own question', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    await page.press('See what this means');
    for (const id of questionIds) {
      await page.press(questions[id].error);
      expect(page.root.activeElement, id).to.equal(page.radio(id, calm[id]));
    }
  });

  it('says that more answers are needed, and what is reached so far where something is', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    await page.press('See what this means');
    expect(page.text)
      .to.match(/a few more answers are needed/i)
      .and.not.match(/so far, at least/i);
    await page.choose('needles', 'severe');
    await page.press('See what this means');
    expect(page.text).to.match(/so far, at least:? avoid dry needling for now/i);
  });

  it('never shows an outcome while an answer is missing', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    for (const id of questionIds) {
      await page.press('See what this means');
      expect(queryByRole(page.root, 'heading', 'There is a problem'), id).not.to.equal(null);
      await page.choose(id, calm[id]);
    }
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('No reason found in these questions');
  });

  it('keeps the answers for who goes back to the start', async () => {
    const page = await ScreeningPage.open(allOnOnePage);
    await page.start();
    await page.answerAll({ diabetes: 'controlled' });
    await page.press('Back');
    await page.start();
    expect(page.radio('diabetes', 'controlled').checked).to.equal(true);
  });
});
