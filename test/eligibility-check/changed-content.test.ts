import { expect, waitUntil } from '@open-wc/testing';
import { munoz2022 } from '../../src/content/facts/sources.js';
import type { Changes } from '../../src/entries/check.js';
import type { DnContent } from '../../src/entries/classes.js';
import { settled } from '../support/mount.js';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';

const asked: Changes = { screening: { ask: ['epilepsy'] } };
const raised: Changes = { screening: { raise: { otherMedicine: { no: { level: 'doctor' } } } } };

/** A screening in a scope whose changes are set meanwhile. */
async function open(attributes = '') {
  const page = await ScreeningPage.open(
    `<form><dn-content><dn-eligibility-check name="screening" ${attributes}></dn-eligibility-check></dn-content></form>`,
  );
  const content = page.element.closest<DnContent>('dn-content')!;
  return {
    page,
    entries: () => Object.fromEntries(new FormData(page.element.closest('form')!)),
    change: async (changes: Changes | undefined) => {
      content.changes = changes;
      const version = content.content.contentVersion;
      if (changes) await waitUntil(() => content.content.contentVersion !== version);
      await settled();
    },
  };
}

const choose = async ({ root }: ScreeningPage, name: string) => {
  byRole(root, 'radio', name).click();
  await settled();
};

describe('a screening whose content changes meanwhile', () => {
  it('leads from the outcome to an added question, and keeps every other answer', async () => {
    const { page, change } = await open();
    await page.finish({ bleeding: 'yes' });
    await change(asked);
    expect(page.text).to.contain('Question 11 of 11').and.contain('Do you have epilepsy');
    await choose(page, 'No');
    await page.press('Continue');
    expect(textOf(page.title)).to.equal('Check your answers');
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
    expect(page.text).to.contain('Easy bleeding');
  });

  it('on one page marks the added question', async () => {
    const { page, change } = await open('layout="page"');
    await page.finish();
    await change(asked);
    expect(page.text).to.contain('A few more answers are needed').and.contain('Select yes if you have epilepsy');
  });

  it('updates the outcome when a level rises, for the reader and for the form', async () => {
    const { page, change, entries } = await open('share="outcome"');
    byRole(page.root, 'checkbox').click();
    await page.finish();
    expect(entries()['screening.outcome']).to.equal('none');
    await change(raised);
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
    expect(entries()['screening.outcome']).to.equal('doctor');
    await change(asked);
    expect(entries()).to.deep.equal({});
  });

  it('lists the sources of the clinic, and each source once', async () => {
    const { page, change } = await open();
    const listed = () => Array.from(page.root.querySelectorAll('.foot ol li'), ({ textContent }) => textContent);
    const before = listed();
    const citation = 'Riverside Physio, intake rules 2026';
    await change({
      screening: {
        raise: { bleeding: { no: { level: 'provider', source: 'own' }, yes: { level: 'doctor', source: 'same' } } },
      },
      sources: { own: { citation }, same: { citation: munoz2022.citation, url: munoz2022.url } },
    });
    expect(listed()).to.have.members([...before, citation]);
  });

  it('clears the answer to a question that is removed, and keeps the rest', async () => {
    const { page, change } = await open();
    await change(asked);
    await page.start();
    await page.answerAll({ vascular: 'notSure' });
    await choose(page, 'Yes');
    await page.press('Continue');
    await page.press('See what this means');
    expect(page.text).to.contain('Epilepsy');
    await change(undefined);
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
    expect(page.text).to.contain('Blood vessels').and.not.to.contain('Epilepsy');
  });

  it('keeps the answers while new content is loading, and shows no question until it is loaded', async () => {
    const { page } = await open();
    await page.start();
    await page.choose('pregnancy', 'notSure');
    page.element.closest<DnContent>('dn-content')!.src = '/files/late.json';
    await settled();
    expect(queryByRole(page.root, 'radio')).to.equal(undefined);
    expect(page.text).to.contain('Short of breath');
    await waitUntil(() => page.root.querySelector('fieldset'));
    expect(page.radio('pregnancy', 'notSure').checked).to.equal(true);
  });
});
