import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settled } from '../support/mount.js';
import { allByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { questionIds, questions } from '../support/screening-table.js';

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await settled();
};

describe('the keyboard', () => {
  it('is enough from the start to the outcome, and the focus is on each new heading', async () => {
    const page = await ScreeningPage.open();
    // WebKit passes over buttons and links unless its user asks otherwise, so each is focused as such a user would have it.
    const push = async (name: string) => {
      allByRole(page.root, 'button', name)[0]!.focus();
      await press('Enter');
    };
    await push('Start');
    for (const id of questionIds) {
      expect(page.root.activeElement).to.equal(page.title);
      expect(textOf(page.title)).to.equal(questions[id].text);
      await press('Tab', ' ', 'ArrowDown');
      expect(
        allByRole<HTMLInputElement>(page.root, 'radio')
          .map(({ checked }) => checked)
          .indexOf(true),
        id,
      ).to.equal(1);
      await push('Continue');
    }
    expect(page.root.activeElement).to.equal(page.title);
    await push('See what this means');
    expect(page.root.activeElement).to.equal(page.title);
    expect(textOf(page.title)).to.equal('Talk it over with the person who will treat you (your provider)');
    await push('Start again');
    expect(page.root.activeElement).to.equal(page.title);
  });
});
