import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, questionIds, questions } from '../support/screening-table.js';

const hasProblem = (page: ScreeningPage) => queryByRole(page.root, 'heading', 'There is a problem') !== undefined;

describe('Continue without an answer', () => {
  it('moves the focus to a summary headed "There is a problem"', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.press('Continue');
    const summary = page.root.activeElement as HTMLElement;
    expect(textOf(summary)).to.match(/^There is a problem/);
    byRole(summary, 'link', questions.pregnancy.error);
  });

  it('moves the focus there each time', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.press('Continue');
    byRole(page.root, 'button', 'Continue').focus();
    await page.press('Continue');
    expect(textOf(page.root.activeElement as HTMLElement)).to.match(/^There is a problem/);
  });

  it('says the same words above the answers, after a hidden "Error: "', async () => {
    const page = await ScreeningPage.open();
    await page.goTo('diabetes');
    await page.press('Continue');
    const words = textOf(byRole(page.root, 'link', questions.diabetes.error));
    const inline = [...page.group('diabetes').querySelectorAll('p')].find((p) => textOf(p) === `Error: ${words}`);
    expect(inline, words).not.to.equal(undefined);
    for (const radio of allByRole(page.root, 'radio')) {
      expect(inline?.compareDocumentPosition(radio)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(radio.getAttribute('aria-describedby')?.split(' ')).to.contain(inline?.id);
    }
  });

  it('has words of its own for each question, none of them blaming', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    for (const id of questionIds) {
      await page.press('Continue');
      byRole(page.root, 'link', questions[id].error);
      expect(page.text).not.to.match(/required|please|invalid|oops/i);
      await page.choose(id, calm[id]);
      await page.press('Continue');
    }
  });

  it('links to the first answer, and leaves the address alone', async () => {
    const page = await ScreeningPage.open();
    const address = location.href;
    await page.start();
    await page.press('Continue');
    await page.press(questions.pregnancy.error);
    expect(page.root.activeElement).to.equal(allByRole(page.root, 'radio')[0]);
    expect(location.href).to.equal(address);
  });

  it('is cleared once the question is answered, and does not appear on the next', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.press('Continue');
    await page.choose('pregnancy', 'no');
    await page.press('Continue');
    expect(textOf(page.title)).to.equal(questions.infection.text);
    expect(hasProblem(page)).to.equal(false);
    expect(page.text).not.to.contain('Error:');
  });

  it('keeps the answers given before', async () => {
    const page = await ScreeningPage.open();
    await page.goTo('infection');
    await page.press('Continue');
    await page.press('Back');
    expect(page.radio('pregnancy', 'no').checked).to.equal(true);
  });

  it('is the only time there is an error: a cautious outcome is none', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    expect(hasProblem(page)).to.equal(false);
    await page.answerAll({ pregnancy: 'yes' });
    await page.press('See what this means');
    expect(hasProblem(page)).to.equal(false);
  });
});
