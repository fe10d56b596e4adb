import { expect } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import { settled } from '../support/mount.js';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';

const open = (attributes: string) =>
  ScreeningPage.open(`<form><dn-eligibility-check name="screening" ${attributes}></dn-eligibility-check></form>`);

const box = (page: ScreeningPage) => byRole<HTMLInputElement>(page.root, 'checkbox');

const agree = async (page: ScreeningPage) => {
  box(page).click();
  await settled();
};

/** What each setting asks for. */
const asked = {
  'share="outcome"': 'This page asks to use your result.',
  'share="answers"': 'This page asks to use your answers and your result.',
  'share="answers" outcome="list"': 'This page asks to use your answers.',
};

describe('the agreement to share', () => {
  for (const layout of ['steps', 'page']) {
    for (const [attributes, notice] of Object.entries(asked)) {
      it(`is asked for before the first question, by a box that is not ticked: ${layout}, ${attributes}`, async () => {
        const page = await open(`layout="${layout}" ${attributes}`);
        expect(page.text).to.contain(`${notice} It gets nothing unless you agree.`);
        expect(box(page).checked).to.equal(false);
        expect(queryByRole(page.root, 'radio')).to.equal(undefined);
        // The notice is read before the box, and both before the button.
        const start = byRole(page.root, 'button', 'Start');
        expect(box(page).compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
        await page.start();
        expect(allByRole(page.root, 'checkbox')).to.deep.equal([]);
      });
    }
  }

  it('can be taken back until the end of the questions, by going back to the start', async () => {
    const page = await open('share="outcome"');
    await agree(page);
    await page.start();
    await page.press('Back');
    expect(box(page).checked).to.equal(true);
    await agree(page);
    await page.finish();
    expect([...new FormData(page.element.closest('form')!)]).to.deep.equal([]);
  });

  for (const [name, before, after] of [
    ['more than before', { share: 'outcome' }, { share: 'answers' }],
    ['less than before', { share: 'answers' }, { share: 'outcome' }],
    ['the result too', { share: 'answers', outcome: 'list' }, { outcome: 'level' }],
    ['no result any more', { share: 'answers' }, { outcome: 'list' }],
  ] as const) {
    it(`is asked for again when the page asks for ${name}`, async () => {
      const page = await open('');
      Object.assign(page.element, before);
      await settled();
      await agree(page);
      Object.assign(page.element, after);
      await settled();
      expect(box(page).checked).to.equal(false);
      const events: Event[] = [];
      page.element.addEventListener('dn-eligibility-complete', (event) => events.push(event));
      await page.start();
      await page.answerAll();
      await page.press(/^See /);
      expect(events.map((event) => Object.keys(event).filter((key) => key !== 'isTrusted'))).to.deep.equal([[]]);
      expect([...new FormData(page.element.closest('form')!)]).to.deep.equal([]);
    });
  }

  it('is asked for again when the page asked for nothing in between', async () => {
    const page = await open('share="outcome"');
    await agree(page);
    for (const share of ['nothing', 'outcome'] as const) {
      page.element.share = share;
      await settled();
    }
    expect(box(page).checked).to.equal(false);
  });

  it('holds for the answers of this screening: after a restart it is asked for again', async () => {
    const page = await open('share="outcome"');
    await agree(page);
    await page.finish();
    await page.press('Start again');
    expect(box(page).checked).to.equal(false);
  });

  it('is kept while the content changes, because it names what is shared and not the words', async () => {
    const page = await ScreeningPage.open(
      '<dn-content clinic="Riverside Physio"><dn-eligibility-check share="outcome"></dn-eligibility-check></dn-content>',
    );
    await agree(page);
    page.element.closest<DnContent>('dn-content')!.clinic = 'Hillside Physio';
    await settled();
    expect(box(page).checked).to.equal(true);
  });
});
