import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, questionIds, questions } from '../support/screening-table.js';

const onePage = '<dn-eligibility-check layout="page"></dn-eligibility-check>';

describe('all questions on one page', () => {
  it('are in order, with one button and no check', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.start();
    expect([...page.root.querySelectorAll('fieldset')]).to.deep.equal(questionIds.map((id) => page.group(id)));
    expect(page.root.querySelector(':checked')).to.equal(null);
    await page.answerAll({ bleeding: 'yes' });
    expect(allByRole(page.root.querySelector('.actions')!, 'button').map(textOf)).to.deep.equal([
      'See what this means',
    ]);
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
    expect(allByRole(summary, 'link')).to.have.length(8);
    expect(textOf(summary))
      .to.contain('A few more answers are needed')
      .and.contain('What you answered so far already means: Avoid dry needling for now.');

    await page.press(questions.vascular.error);
    expect(page.root.activeElement).to.equal(page.radio('vascular', 'yes'));
    expect(page.radio('pregnancy', 'yes').checked).to.equal(true);
  });

  it('say so above each question without an answer, and link each error to its own', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.start();
    await page.press('See what this means');
    for (const id of questionIds) {
      expect(textOf(page.group(id)), id).to.contain('Error: ');
      await page.press(questions[id].error);
      expect(page.root.activeElement, id).to.equal(allByRole(page.group(id), 'radio')[0]);
    }
  });

  it('show no outcome while an answer is missing, and claim nothing where none is known', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.start();
    for (const id of questionIds) {
      await page.press('See what this means');
      expect(page.text, id)
        .to.contain('There is a problem')
        .and.not.match(/so far|no concern/i);
      await page.choose(id, calm[id]);
    }
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Tell your provider about your health before you decide');
  });

  it('keep their answers on the way back from the outcome', async () => {
    const page = await ScreeningPage.open(onePage);
    await page.finish({ needles: 'severe' });
    await page.press('Change an answer');
    expect(page.radio('needles', 'severe').checked).to.equal(true);
  });
});
