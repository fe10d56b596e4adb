import { expect, nextFrame } from '@open-wc/testing';
import { settled } from '../support/mount.js';
import { allByRole, byRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, grave, questionIds, questions } from '../support/screening-table.js';

const clear = /^Clear this answer/;

const open = async (layout: string) => {
  const page = await ScreeningPage.open(`<dn-eligibility-check layout="${layout}"></dn-eligibility-check>`);
  await page.start();
  return page;
};

/** Whether a mutation is that a question is marked as answered, which shows the link that clears it. */
const isMark = ({ attributeName, target }: MutationRecord) =>
  attributeName === 'class' && target.nodeName === 'FIELDSET';

/** What an action changes in the markup, except for that mark, and which transitions it starts. */
async function changesOf({ root }: ScreeningPage, deed: () => Promise<void>) {
  const mutations: string[] = [];
  const observer = new MutationObserver((records) => {
    mutations.push(
      ...records.filter((record) => !isMark(record)).map(({ type, target }) => `${type} in ${target.nodeName}`),
    );
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await deed();
  await nextFrame();
  observer.disconnect();
  return { mutations, moving: root.getAnimations().length };
}

for (const layout of ['steps', 'page']) {
  describe(`choosing an answer: ${layout}`, () => {
    it('changes no markup but the mark of its question, and starts no transition, the first time and every time after', async () => {
      const page = await open(layout);
      for (const id of questionIds) {
        for (const answers of [grave, calm, grave]) {
          const changes = await changesOf(page, () => page.choose(id, answers[id]));
          expect(changes, id).to.deep.equal({ mutations: [], moving: 0 });
        }
        if (layout === 'steps') await page.press('Continue');
      }
    });

    it('does not render', async () => {
      const page = await open(layout);
      page.radio('pregnancy', 'yes').click();
      expect(page.element.isUpdatePending).to.equal(false);
    });

    it('is visible at once', async () => {
      const page = await open(layout);
      const chosen = page.radio('pregnancy', 'no');
      const other = page.radio('pregnancy', 'notSure');
      chosen.click();
      const look = (radio: HTMLElement) => {
        const tile = getComputedStyle(radio.closest('label')!);
        return [tile.borderTopColor, tile.backgroundColor, tile.boxShadow];
      };
      const first = look(chosen);
      expect(first).not.to.deep.equal(look(other));
      for (const animation of page.root.getAnimations()) animation.finish();
      expect(look(chosen)).to.deep.equal(first);
    });

    it('lets the reader clear it, which changes no markup either', async () => {
      const page = await open(layout);
      for (const answer of ['yes', 'no', 'yes'] as const) {
        await page.choose('pregnancy', answer);
        const changes = await changesOf(page, () => page.press(clear));
        expect(changes).to.deep.equal({ mutations: [], moving: 0 });
        expect(page.root.querySelector(':checked')).to.equal(null);
        expect(allByRole(page.root, 'link', clear)).to.deep.equal([]);
      }
    });

    it('clears what was chosen before and after the widget was rendered for something else', async () => {
      const page = await open(layout);
      for (const [before, after] of [
        ['yes', 'no'],
        ['no', 'yes'],
        ['yes', 'yes'],
      ] as const) {
        await page.choose('pregnancy', before);
        page.element.headingLevel = page.element.headingLevel === 3 ? 2 : 3;
        await settled();
        expect(page.radio('pregnancy', before).checked).to.equal(true);
        await page.choose('pregnancy', after);
        await page.press(clear);
        expect(page.root.querySelector(':checked')).to.equal(null);
        page.element.headingLevel = page.element.headingLevel === 3 ? 2 : 3;
        await settled();
        expect(page.root.querySelector(':checked')).to.equal(null);
      }
    });

    it('counts, whatever the reader had chosen before', async () => {
      const page = await open(layout);
      await page.choose('pregnancy', 'yes');
      await page.choose('pregnancy', 'no');
      await page.answerAll();
      await page.press('See what this means');
      expect(textOf(page.title)).to.equal('Tell your provider about your health before you decide');
    });
  });
}

describe('choosing an answer while a problem is shown', () => {
  const known = (page: ScreeningPage) => textOf(byRole(page.root, 'alert'));

  it('updates what is known so far on one page, be it more or less', async () => {
    const page = await open('page');
    await page.press('See what this means');
    expect(known(page)).not.to.contain('so far');
    await page.choose('pregnancy', 'notSure');
    expect(known(page)).to.contain('Talk to your doctor first');
    await page.choose('pregnancy', 'yes');
    expect(known(page)).to.contain('Avoid dry needling for now');
    await page.choose('pregnancy', 'no');
    expect(known(page)).not.to.contain('so far');
    await page.choose('pregnancy', 'yes');
    await page.press(clear);
    expect(known(page)).not.to.contain('so far');
  });

  it('changes nothing else', async () => {
    const page = await open('page');
    await page.press('See what this means');
    await page.choose('pregnancy', 'yes');
    const { mutations, moving } = await changesOf(page, () => page.choose('infection', 'yes'));
    expect({ mutations, moving }).to.deep.equal({ mutations: [], moving: 0 });
  });

  it('ends it on the next Continue', async () => {
    const page = await open('steps');
    await page.press('Continue');
    expect(known(page)).to.contain('Select yes if you are pregnant');
    await page.choose('pregnancy', 'no');
    await page.press('Continue');
    expect(textOf(page.title)).to.equal(questions.infection.text);
    expect(page.root.querySelector('.error')).to.equal(null);
  });
});
