import { expect } from '@open-wc/testing';
import { avoid, doctor } from '../../src/content/words/en/contraindications.json';
import words from '../../src/content/words/en/eligibility.json';
import { settled } from '../support/mount.js';
import { printing } from '../support/printing.js';
import { allByRole, byRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';
import { questionIds } from '../support/screening-table.js';
import { warnings } from '../support/warnings.js';

/** Every text that tells a level. */
const levelTexts = Object.values(words.outcomes).flatMap((texts) => Object.values(texts));

/** The texts that tell a level, besides the headings of the two fixed lists. */
const levelsIn = (text: string) => {
  const rest = text.replace(avoid.heading, '').replace(doctor.heading, '');
  return levelTexts.filter((each) => rest.includes(each));
};

async function list(attributes = '', answers: Parameters<ScreeningPage['answerAll']>[0] = {}) {
  const page = await ScreeningPage.open(
    `<dn-content booking-url="/book" phone="+15550100"><form>
      <dn-eligibility-check name="screening" outcome="list" ${attributes}></dn-eligibility-check>
    </form></dn-content>`,
  );
  const completed: Event[] = [];
  page.element.addEventListener('dn-eligibility-complete', (event) => completed.push(event));
  const entries = () => Object.fromEntries(new FormData(page.element.closest('form')!));
  const finish = async () => {
    await page.start();
    await page.answerAll(answers);
    await page.press('See my list');
  };
  return { page, completed, entries, finish };
}

const agree = async (page: ScreeningPage) => {
  byRole(page.root, 'checkbox').click();
  await settled();
};

describe('outcome="list"', () => {
  it('shows every answer beside the two fixed lists, and when to get help', async () => {
    const { page, finish } = await list('', { pregnancy: 'yes', bloodThinner: 'notSure' });
    await finish();
    expect(page.title.textContent.trim()).to.equal('Take your answers to your provider');
    expect(allByRole(page.root, 'definition')).to.have.length(questionIds.length);
    byRole(page.root, 'heading', /Avoid dry needling for now if/);
    byRole(page.root, 'heading', /doctor first if/);
    for (const text of ['Do not stop any medicine', 'not consent', 'Short of breath', 'General information']) {
      expect(page.text).to.contain(text);
    }
  });

  for (const answers of [{}, { pregnancy: 'yes' }, { bleeding: 'yes' }, { otherMedicine: 'yes' }] as const) {
    it(`tells no level, in words, marks or classes, after ${JSON.stringify(answers)}`, async () => {
      const { page, finish } = await list('', answers);
      await finish();
      expect(levelsIn(page.text)).to.deep.equal([]);
      expect(page.root.querySelector('.band, .pill, .sign, .circle, .square, .diamond, .octagon')).to.equal(null);
      expect(page.text).not.to.contain('Book a visit');
    });
  }

  it('renders the same page but for the answers, whatever they are', async () => {
    const shapes = new Set<string>();
    for (const answers of [{}, { pregnancy: 'yes' }, { diabetes: 'uncontrolled' }] as const) {
      const { page, finish } = await list('', answers);
      await finish();
      const copy = document.createElement('div');
      copy.append(...Array.from(page.root.children, (part) => part.cloneNode(true)));
      for (const answer of copy.querySelectorAll('dd')) answer.textContent = '';
      shapes.add(copy.innerHTML.replace(/<!--.*?-->/g, '').replace(/dn\d+/g, 'dn'));
      page.element.closest('dn-content')!.remove();
    }
    expect(shapes.size).to.equal(1);
  });

  it('tells no level where an answer is missing', async () => {
    const { page } = await list('layout="page"');
    await page.start();
    await page.choose('pregnancy', 'yes');
    await page.press('See my list');
    expect(page.text).to.contain('There is a problem');
    expect(page.text).not.to.contain('already means');
  });

  it('shares the answers without an outcome, and says so before', async () => {
    const { page, finish, completed, entries } = await list('share="answers"', { pregnancy: 'yes' });
    expect(page.text).to.contain('This page asks to use your answers. It gets nothing unless you agree.');
    await agree(page);
    await finish();
    expect(entries()).to.include({ 'screening.pregnancy': 'yes' });
    expect(entries()).not.to.have.property('screening.outcome');
    expect(completed[0]).to.have.property('answers');
    expect(completed[0]).not.to.have.property('outcome');
  });

  it('has no outcome to share: share="outcome" shares nothing, with a warning', async () => {
    const logs = await warnings(async () => {
      const { page, finish, completed, entries } = await list('share="outcome"');
      expect(page.root.querySelector('input')).to.equal(null);
      await finish();
      expect(entries()).to.deep.equal({});
      expect(Object.keys(completed[0]!)).not.to.include('outcome');
    });
    expect(logs.join('\n')).to.contain('has no share "outcome"; use one of nothing, answers');
  });

  it('prints the list as it is', async () => {
    const { page, finish } = await list('', { pregnancy: 'yes' });
    await finish();
    await page.handout();
    expect(await printing(() => byRole(page.root, 'button', 'Print').click())).to.equal(1);
    const { body } = page.root.querySelector('iframe')!.contentDocument!;
    expect(levelsIn(body.textContent)).to.deep.equal([]);
  });

  it('falls back to the level, with a warning, where the value is unknown', async () => {
    const logs = await warnings(async () => {
      const page = await ScreeningPage.open('<dn-eligibility-check outcome="none"></dn-eligibility-check>');
      await page.finish({ pregnancy: 'yes' });
      expect(page.title.textContent.trim()).to.equal(words.outcomes.avoid.heading);
    });
    expect(logs.join('\n')).to.contain('has no outcome "none"; use one of level, list');
  });
});
