import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, type QuestionId, questionIds, questions } from '../support/screening-table.js';

const keepMedicine = 'Do not stop any medicine because of this check.';

/** Visits every question in steps, one after the other. */
async function everyQuestion(meet: (page: ScreeningPage, id: QuestionId, index: number) => void) {
  const page = await ScreeningPage.open();
  await page.start();
  for (const [index, id] of questionIds.entries()) {
    meet(page, id, index);
    await page.choose(id, calm[id]);
    await page.press('Continue');
  }
}

describe('the questions in steps', () => {
  it('are shown one at a time, in the order of the table, each as a heading with its hint and why it is asked', () =>
    everyQuestion((page, id) => {
      const { text, hint, because } = questions[id];
      expect(page.root.querySelectorAll('fieldset'), id).to.have.length(1);
      expect(textOf(page.title)).to.equal(text);
      expect(page.group(id).contains(page.title), id).to.equal(true);
      expect(page.text).to.contain(hint).and.match(because);
    }));

  it('offer the answers of the table and no other, in its order, always with "Not sure"', () =>
    everyQuestion((page, id) => {
      const answers = Object.values<RegExp>(questions[id].answers);
      expect(allByRole(page.root, 'radio'), id).to.deep.equal(answers.map((name) => byRole(page.root, 'radio', name)));
    }));

  it('have nothing selected beforehand', () =>
    everyQuestion((page, id) => {
      expect(page.root.querySelectorAll(':checked'), id).to.have.length(0);
    }));

  it('show the progress of the reader', () =>
    everyQuestion((page, _, index) => {
      expect(page.text).to.contain(`Question ${index + 1} of 10`);
    }));

  it('say under both medicine questions, and no other, that no medicine is to be stopped', () =>
    everyQuestion((page, id) => {
      const isAboutMedicine = id === 'bloodThinner' || id === 'otherMedicine';
      expect(page.text.includes(keepMedicine), id).to.equal(isAboutMedicine);
    }));

  it('describe each answer by the hint, and by what else is under the question', () =>
    everyQuestion((page, id) => {
      for (const radio of allByRole(page.root, 'radio')) {
        const notes = radio.getAttribute('aria-describedby')?.split(' ') ?? [];
        const described = notes.map((note) => textOf(page.root.getElementById(note) as HTMLElement)).join(' ');
        expect(described).to.contain(questions[id].hint).and.match(questions[id].because);
        expect(described.includes(keepMedicine), id).to.equal(page.text.includes(keepMedicine));
      }
    }));

  it('wait for Continue after an answer', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.choose('pregnancy', 'yes');
    expect(page.radio('pregnancy', 'yes').checked).to.equal(true);
    expect(queryByRole(page.root, 'button', 'Next')).to.equal(undefined);
  });

  it('show the clinic on every step, in the same place', async () => {
    const page = await ScreeningPage.open(
      '<dn-content page clinic="Riverside Physio" phone="+15550100"></dn-content><dn-eligibility-check></dn-eligibility-check>',
    );
    const place = () => {
      const call = byRole(page.root, 'link', '+15550100');
      return [call.closest('p')?.parentElement?.className, textOf(call.closest('p') as HTMLElement)];
    };
    const atStart = place();
    await page.start();
    expect(place()).to.deep.equal(atStart);
    await page.answerAll();
    expect(place()).to.deep.equal(atStart);
    await page.press('See what this means');
    // There it is one of the steps, and only once.
    expect(textOf(byRole(page.root, 'link', '+15550100').closest('section')!)).to.contain('What to do now');
  });
});
