import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';

describe('the start screen', () => {
  it('says how many questions there are and about how long they take', async () => {
    const { text } = await ScreeningPage.open();
    expect(text)
      .to.match(/\b10 questions\b/)
      .and.match(/about \d+ minutes/);
  });

  it('asks to have the list of medicines at hand', async () => {
    expect((await ScreeningPage.open()).text).to.match(/list of medicines at hand/);
  });

  it('says why every question is asked: to bring the full list', async () => {
    expect((await ScreeningPage.open()).text).to.match(/every question[^]*list you bring is complete/i);
  });

  it('opens with the main message', async () => {
    const { root } = await ScreeningPage.open();
    const [, first] = [...root.querySelectorAll<HTMLElement>('.body > *')];
    expect(textOf(first!))
      .to.match(/^Tell .* about your health and all your medicines\. Do this before the first needle\./)
      .and.match(/help at once if you are short of breath, bleed heavily or feel very unwell/);
  });

  it('names every reason to avoid it or to ask a doctor first, in plain words, before anything is answered', async () => {
    const { root } = await ScreeningPage.open();
    const reasons = (heading: string) =>
      allByRole(byRole(root, 'heading', heading).closest('section')!, 'listitem').map(textOf);
    expect(reasons('Avoid dry needling for now if:')).to.deep.equal([
      'you are pregnant',
      'you have an infection',
      'you have a severe fear of needles',
    ]);
    const doctor = reasons('Talk to your doctor first if:');
    const expected = [/bleed/, /diabetes/, /blood vessels/, /pacemaker/, /thins your blood/, /any other .*not sure/];
    expect(doctor).to.have.length(expected.length);
    for (const [index, reason] of expected.entries()) expect(doctor[index]).to.match(reason);
  });

  it('says that the answers stay on this device, and that leaving the page clears them', async () => {
    const { text } = await ScreeningPage.open();
    expect(text)
      .to.contain('Your answers stay on this device')
      .and.match(/leave this page[^.]*(erased|cleared|forgotten)/);
  });

  it('has one emergency line, without a guessed number', async () => {
    const { root } = await ScreeningPage.open();
    const lines = [...root.querySelectorAll('p')]
      .map(textOf)
      .filter((line) => line.includes('any other severe side effect'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('your local emergency number').and.not.match(/\d/);
    expect(root.querySelector('[href^="tel:"]')).to.equal(null);
  });

  it('calls the emergency number that the site has set', async () => {
    const { root, text } = await ScreeningPage.open(
      '<dn-content page emergency-number="911"></dn-content><dn-eligibility-check></dn-eligibility-check>',
    );
    expect(text).to.match(/severe side effect after your session\? Call 911 now/);
    expect(root.querySelector('[href="tel:911"]')).not.to.equal(null);
  });

  it('does not take the focus, and asks nothing before Start', async () => {
    const { root } = await ScreeningPage.open();
    expect(document.activeElement).to.equal(document.body);
    expect(root.querySelector('input')).to.equal(null);
    byRole(root, 'button', 'Start');
  });
});
