import { expect } from '@open-wc/testing';
import { byRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';

describe('the start screen', () => {
  it('tells how many questions there are and about how long they take', async () => {
    const { text } = await ScreeningPage.open();
    expect(text)
      .to.match(/\b9 questions\b/)
      .and.match(/about \d+ minutes/);
  });

  it('asks to have the list of medicines at hand', async () => {
    expect((await ScreeningPage.open()).text).to.match(/list of medicines at hand/);
  });

  it('tells why every question is asked: to bring the full list', async () => {
    expect((await ScreeningPage.open()).text).to.match(/every question[^]*full list/i);
  });

  it('names the three reasons to avoid it in plain words', async () => {
    const { text } = await ScreeningPage.open();
    expect(text)
      .to.match(/\bpregnant\b/)
      .and.match(/\binfection\b/)
      .and.match(/\bsevere (fear of needles|needle anxiety)\b/);
  });

  it('tells that the answers stay on this device, and that leaving the page clears them', async () => {
    const { text } = await ScreeningPage.open();
    expect(text)
      .to.contain('Your answers stay on this device')
      .and.match(/leave this page[^.]*(erased|cleared|forgotten)/);
  });

  it('has one emergency line, which guesses no number', async () => {
    const { root } = await ScreeningPage.open();
    const lines = [...root.querySelectorAll('p')]
      .map(textOf)
      .filter((line) => line.includes('any other severe effect'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('your local emergency number').and.not.match(/\d/);
    expect(root.querySelector('[href^="tel:"]')).to.equal(null);
  });

  it('calls the emergency number that the site has set', async () => {
    const { root, text } = await ScreeningPage.open(
      '<dn-content page emergency-number="911"></dn-content><dn-eligibility-check></dn-eligibility-check>',
    );
    expect(text).to.match(/severe effect after your session\? Call 911 now/);
    expect(root.querySelector('[href="tel:911"]')).not.to.equal(null);
  });

  it('takes no focus, and asks nothing before Start', async () => {
    const { root } = await ScreeningPage.open();
    expect(document.activeElement).to.equal(document.body);
    expect(root.querySelector('input')).to.equal(null);
    byRole(root, 'button', 'Start');
  });
});
