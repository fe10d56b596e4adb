import { expect } from '@open-wc/testing';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { type Answers, grave, label, questionIds, questions } from '../support/screening-table.js';

const details = '<dn-content page booking-url="/book" emergency-number="112"></dn-content>';

async function outcome(given: Partial<Answers> = {}): Promise<ScreeningPage> {
  const page = await ScreeningPage.open(`${details}<dn-eligibility-check></dn-eligibility-check>`);
  await page.finish(given);
  return page;
}

const cases: [level: string, given: Partial<Answers>, heading: string, instruction: string][] = [
  [
    'none',
    {},
    'Tell your provider about your health before you decide',
    'Your answers raised no concern on this short list. It did not ask about everything.',
  ],
  [
    'provider',
    { needles: 'nervous' },
    'Talk it over with the person who will treat you (your provider)',
    'Before the first needle, show them this list.',
  ],
  [
    'doctor',
    { bleeding: 'notSure' },
    'Talk to your doctor first',
    'Wait to have dry needling until a doctor who knows your health says it is OK.',
  ],
  [
    'avoid',
    { pregnancy: 'yes' },
    'Avoid dry needling for now',
    'Ask your doctor or provider about other ways to treat your pain.',
  ],
];

describe('the outcome', () => {
  for (const [level, given, heading, instruction] of cases) {
    it(`S13 at ${level} says what to do, what it is not, and where to get help`, async () => {
      const page = await outcome(given);
      expect(textOf(page.title)).to.equal(heading);
      expect(page.text)
        .to.contain(instruction)
        .and.contain('This check is not consent. Your provider will explain the risks and ask you.')
        .and.contain('You can say no, and you can stop at any time.')
        .and.match(/What to do now Print this page, save it, or take a picture of the screen\. Take it along/)
        .and.contain('This is general information, not medical advice.')
        .and.match(/severe side effect after your session\? Call 112 now/);
      byRole(page.root, 'button', 'Print');
      byRole(page.root, 'button', 'Start again');
    });

    it(`S13 at ${level} ${level === 'none' || level === 'provider' ? 'invites' : 'never invites'} to book`, async () => {
      const page = await outcome(given);
      const booking = queryByRole<HTMLAnchorElement>(page.root, 'link', /book/i);
      if (level === 'doctor' || level === 'avoid') {
        expect(booking?.href).to.equal(undefined);
        expect(page.root.querySelector('[href="/book"]')).to.equal(null);
      } else {
        expect(booking?.target).to.equal('_blank');
        expect(booking?.rel).to.contain('noreferrer');
      }
    });
  }

  it('S9 lists every reason with its answer; a graver one never hides a milder one', async () => {
    const page = await outcome(grave);
    const rows = allByRole(page.root, 'listitem').filter((row) => row.classList.contains('row'));
    expect(rows).to.have.length(10);
    for (const id of questionIds) {
      const row = rows.find((each) => questions[id].topic.test(textOf(each)));
      const [, answer, why] =
        /You answered: (.*) This matters (.*)\. (?:Avoid|Ask|Tell)/.exec(row ? textOf(row) : '') ?? [];
      expect(answer, id).to.match(label(id, grave[id]));
      expect(why, id).to.match(questions[id].because);
    }
    expect(rows.map((row) => textOf(row.lastElementChild as HTMLElement))).to.deep.equal([
      ...Array<string>(3).fill('Avoid for now'),
      ...Array<string>(6).fill('Ask your doctor'),
      'Tell your provider',
    ]);
  });

  it('always has "Not sure" among its reasons', async () => {
    for (const id of questionIds) {
      const page = await outcome({ [id]: 'notSure' });
      expect(page.text, id).to.match(/You answered: Not sure/);
    }
  });

  it('says for an infection and for pregnancy when to ask again, and for fear of needles that many feel so', async () => {
    expect((await outcome({ infection: 'yes' })).text).to.contain('Ask again when the infection is over.');
    expect((await outcome({ needles: 'severe' })).text).to.match(
      /Avoid dry needling for now Many people feel this way, and there is help for it\./,
    );
    const pregnant = (await outcome({ pregnancy: 'yes' })).text;
    expect(pregnant).to.contain('Ask again after the pregnancy.');
    expect(pregnant).not.to.match(/infection is over|Many people/);
  });

  it('at none lists what it did not ask about', async () => {
    const { text } = await outcome();
    for (const left of ['allergies', 'implants', 'past surgery', 'fainting', 'seizures', 'swelling in an arm or leg'])
      expect(text).to.contain(left);
  });

  it('has the phone of the clinic among its steps', async () => {
    const page = await ScreeningPage.open(
      '<dn-content page phone="+15550100"></dn-content><dn-eligibility-check></dn-eligibility-check>',
    );
    await page.finish();
    const steps = byRole(page.root, 'heading', 'What to do now').closest('section')!;
    expect(byRole<HTMLAnchorElement>(steps, 'link', '+15550100').href).to.equal('tel:+15550100');
  });

  it('says to stop no medicine where medicines are a reason, and only there', async () => {
    const line = 'Do not stop any medicine because of this check.';
    expect((await outcome({ bloodThinner: 'yes' })).text).to.contain(line);
    expect((await outcome({ otherMedicine: 'yes', pregnancy: 'yes' })).text).to.contain(line);
    expect((await outcome({ pregnancy: 'yes' })).text).not.to.contain(line);
  });

  it('S15 is updated when an answer changes', async () => {
    const page = await outcome({ pregnancy: 'yes', bleeding: 'yes' });
    await page.press('Change an answer');
    await page.press(/^Change.*Pregnancy/);
    await page.choose('pregnancy', 'no');
    await page.press('Continue');
    await page.press('See what this means');
    expect(textOf(page.title)).to.equal('Talk to your doctor first');
    expect(page.text).not.to.contain('Pregnancy');
  });
});
