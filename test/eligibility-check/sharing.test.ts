import { expect } from '@open-wc/testing';
import { settled } from '../support/mount.js';
import { byRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';
import { calm } from '../support/screening-table.js';

const types = ['start', 'step', 'complete', 'restart'].map((name) => `dn-eligibility-${name}`);

/** A screening in a form, with the events it fires. */
async function inForm(attributes: string) {
  const page = await ScreeningPage.open(
    `<form><dn-eligibility-check name="screening" ${attributes}></dn-eligibility-check></form>`,
  );
  const events: Event[] = [];
  for (const type of types) page.element.addEventListener(type, (event) => events.push(event));
  const form = page.element.closest('form')!;
  return { page, form, events, entries: () => Object.fromEntries(new FormData(form)) };
}

const agree = async (page: ScreeningPage) => {
  byRole(page.root, 'checkbox').click();
  await settled();
};

/** The own fields of an event. */
const fieldsOf = (event: Event) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));

describe('the events', () => {
  it('report where the reader is and nothing about health, and do not bubble', async () => {
    const { page, events } = await inForm('');
    await page.finish({ pregnancy: 'yes' });
    await page.press('Start again');
    expect(events.map(({ type }) => type)).to.deep.equal([
      'dn-eligibility-start',
      ...Array<string>(10).fill('dn-eligibility-step'),
      'dn-eligibility-complete',
      'dn-eligibility-restart',
    ]);
    expect(events.every(({ bubbles }) => !bubbles)).to.equal(true);
    expect(events.slice(1, 11).map(fieldsOf)).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => ({ index, total: 10 })),
    );
    for (const event of [events[0]!, events[11]!, events[12]!]) expect(fieldsOf(event)).to.deep.equal({});
  });

  it('are silent when only the page sets something', async () => {
    const { page, events } = await inForm('');
    Object.assign(page.element, { layout: 'page', share: 'answers', headingLevel: 3 });
    await settled();
    expect(events).to.deep.equal([]);
  });
});

describe('sharing', () => {
  it('by default shares nothing, asks nothing, and says that the answers stay', async () => {
    const { page, entries } = await inForm('');
    expect(page.root.querySelector('input')).to.equal(null);
    await page.finish({ pregnancy: 'yes' });
    expect(page.text).to.contain('Your answers stay on this device.');
    expect(entries()).to.deep.equal({});
  });

  it('shares nothing without agreement, and the box is not ticked beforehand', async () => {
    const { page, events, entries } = await inForm('share="answers"');
    expect(byRole<HTMLInputElement>(page.root, 'checkbox').checked).to.equal(false);
    await page.finish({ pregnancy: 'yes' });
    expect(fieldsOf(events.at(-1)!)).to.deep.equal({});
    expect(entries()).to.deep.equal({});
  });

  it('shares the outcome if that was agreed to, and no answer', async () => {
    const { page, events, entries } = await inForm('share="outcome"');
    await agree(page);
    await page.finish({ pregnancy: 'yes' });
    expect(fieldsOf(events.at(-1)!)).to.deep.equal({ outcome: 'avoid' });
    expect(entries()).to.deep.equal({ 'screening.outcome': 'avoid', 'screening.version': __CONTENT_VERSIONS__.en });
  });

  it('shares the answers if that was agreed to', async () => {
    const { page, events, entries } = await inForm('share="answers"');
    await agree(page);
    await page.finish({ bleeding: 'notSure' });
    const answers = { ...calm, bleeding: 'notSure' };
    expect(fieldsOf(events.at(-1)!)).to.deep.equal({ outcome: 'doctor', answers });
    expect(entries()).to.include({
      'screening.outcome': 'doctor',
      'screening.bleeding': 'notSure',
      'screening.needles': 'fine',
    });
    expect(Object.keys(entries())).to.have.length(12);
  });

  it('says before the first question and before the outcome what is shared', async () => {
    const { page } = await inForm('share="answers"');
    expect(page.text).to.contain('This page asks to use your answers').and.not.contain('stay on this device');
    await agree(page);
    await page.start();
    await page.answerAll();
    expect(page.text).to.contain('this page gets your answers').and.not.contain('Nothing has been sent');
  });

  it('withdraws what it shared on a change, a restart, a reset and when the page is left', async () => {
    const { page, form, entries } = await inForm('share="outcome"');
    for (const takeBack of [
      () => page.press('Change an answer'),
      () => page.press('Start again'),
      () => {
        form.reset();
        return settled();
      },
      () => {
        window.dispatchEvent(new PageTransitionEvent('pagehide'));
        return settled();
      },
    ]) {
      form.reset();
      await settled();
      await agree(page);
      await page.finish();
      expect(entries()).not.to.deep.equal({});
      await takeBack();
      expect(entries()).to.deep.equal({});
    }
  });

  it('is settled at the start: a later attribute changes nothing', async () => {
    const { page, events } = await inForm('share="outcome"');
    await agree(page);
    await page.start();
    page.element.share = 'answers';
    await settled();
    await page.answerAll({ needles: 'nervous' });
    await page.press('See what this means');
    expect(fieldsOf(events.at(-1)!)).to.deep.equal({ outcome: 'provider' });
  });

  it('asks again when the page asks for something else', async () => {
    const { page } = await inForm('share="outcome"');
    await agree(page);
    page.element.share = 'answers';
    await settled();
    expect(byRole<HTMLInputElement>(page.root, 'checkbox').checked).to.equal(false);
  });
});
