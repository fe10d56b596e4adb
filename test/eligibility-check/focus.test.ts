import { expect } from '@open-wc/testing';
import { byRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, questionIds } from '../support/screening-table.js';

/** The screen's own heading has the focus, and it says this. */
function expectFocusOn(page: ScreeningPage, heading: string) {
  expect(page.root.activeElement, heading).to.equal(page.title);
  expect(textOf(page.title)).to.equal(heading);
}

describe('the focus', () => {
  it('moves to the new heading at each step', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    for (const id of questionIds) {
      expect(page.root.activeElement, id).to.equal(page.title);
      await page.choose(id, calm[id]);
      await page.press('Continue');
    }
    expectFocusOn(page, 'Check your answers');
    await page.press('See what this means');
    expectFocusOn(page, 'Tell your provider about your health before you decide');
  });

  it('moves to the heading on the way back too', async () => {
    const page = await ScreeningPage.open();
    await page.goTo('infection');
    await page.press('Back');
    expectFocusOn(page, 'Are you pregnant?');
    await page.press('Back');
    byRole(page.root, 'button', 'Start');
    expect(page.root.activeElement).to.equal(page.title);
  });

  it('moves to the question to change, and back to the check', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    await page.change('vascular');
    expectFocusOn(page, 'Do you have, or have you had, a problem with your blood vessels?');
    await page.press('Continue');
    expectFocusOn(page, 'Check your answers');
  });

  it('moves to the start heading when the reader starts again', async () => {
    const page = await ScreeningPage.open();
    await page.finish();
    await page.press('Start again');
    byRole(page.root, 'button', 'Start');
    expect(page.root.activeElement).to.equal(page.title);
  });

  it('stays on an answer that is chosen', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    page.radio('pregnancy', 'notSure').focus();
    await page.choose('pregnancy', 'notSure');
    expect(page.root.activeElement).to.equal(page.radio('pregnancy', 'notSure'));
  });

  it('is left where it is when the page changes something around the element', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    page.radio('pregnancy', 'no').focus();
    page.element.headingLevel = 3;
    await page.element.updateComplete;
    expect(page.root.activeElement).to.equal(page.radio('pregnancy', 'no'));
  });

  it('keeps clear of a sticky header by --dn-scroll-margin', async () => {
    const page = await ScreeningPage.open(
      '<dn-eligibility-check style="--dn-scroll-margin: 80px"></dn-eligibility-check>',
    );
    await page.start();
    expect(getComputedStyle(page.title).scrollMarginTop).to.equal('80px');
    await page.press('Continue');
    expect(getComputedStyle(page.root.activeElement as Element).scrollMarginTop).to.equal('80px');
  });
});
