import { expect } from '@open-wc/testing';
import * as en from '../../../src/content/words/en/index.js';
import { ScreeningPage } from '../../support/screening-page.js';
import { calm, type Answers } from '../../support/screening-table.js';
import { printing } from '../../support/printing.js';
import { copied, encodes, showHandoutOptions } from '../../support/handout-options.js';

const html = '<dn-eligibility-check outcome="list"></dn-eligibility-check>';

/** The list of these answers, with the other ways opened. */
async function listOf(answers: Partial<Answers>): Promise<ScreeningPage> {
  const page = await ScreeningPage.open(html);
  await page.start();
  await page.answerAll(answers);
  await page.press('See my list');
  await showHandoutOptions(page);
  return page;
}

const { outcomes, why } = en.eligibility;
const pills = [outcomes.provider.pill, outcomes.doctor.pill, outcomes.avoid.pill];
const headings = Object.values(outcomes).map(({ heading }) => heading);

/** Whether a line of a text is a level, or ends in one. */
const hasLevel = (text: string) =>
  text
    .split('\n')
    .some((line) => [...headings, why].includes(line) || pills.some((pill) => line.endsWith(`(${pill})`)));

describe('what is taken along from a list of answers', () => {
  it('has no level in the text, and the lists of who should wait', async () => {
    const text = await copied(await listOf({ pregnancy: 'yes' }));
    expect(hasLevel(text)).to.equal(false);
    expect(text).to.contain('\n\nYour answers\n- Pregnancy: Yes\n- Infection: No\n');
    expect(text).to.contain('\n\nAvoid dry needling for now if:\n- you are pregnant\n');
    expect(text).to.contain('\n\nTalk to your doctor first if:\n- you bleed or bruise easily');
  });

  it('has no level in the code: the title, the date and the answers in their order', async () => {
    const page = await listOf({ pregnancy: 'yes', otherMedicine: 'yes' });
    await page.press('Show a code to scan');
    const no = ['Infection', 'Easy bleeding', 'Diabetes', 'Blood vessels', 'Electrical device in the body'];
    const lines = [
      ...['What to talk about before dry needling', 'December 1, 2026', 'Yes: Pregnancy, Other medicines'],
      `No: ${no.join(', ')}, Other health problems, Blood thinners`,
      'I am fine with them: How you feel about needles',
    ];
    expect(encodes(page, lines.join('\n'))).to.equal(true);
  });

  it('has no level on the sheet, whose elements and classes are the same whatever the answers are', async () => {
    const shapes: string[] = [];
    for (const answers of [calm, { ...calm, pregnancy: 'yes', diabetes: 'uncontrolled' } as const]) {
      const page = await listOf(answers);
      await printing(() => page.press('Print'));
      const { body } = page.root.querySelector('iframe')!.contentDocument!;
      shapes.push(
        [...body.querySelectorAll('*')].map(({ localName, className }) => `${localName}.${className}`).join(),
      );
      for (const pill of pills) expect(body.textContent).not.to.contain(`· ${pill}`);
      page.element.remove();
    }
    expect(shapes[0]).to.equal(shapes[1]);
  });
});
