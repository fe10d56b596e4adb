import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Changes } from '../../src/entries/check.js';
import type { DnContent } from '../../src/entries/classes.js';
import { holdTimers, loadTimeout } from '../browsers/clock.mjs';
import { mount, settled } from '../support/mount.js';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { warnings } from '../support/warnings.js';

const stricter: Changes = {
  screening: {
    ask: ['epilepsy'],
    raise: { otherMedicine: { no: { level: 'doctor' } } },
    add: [
      {
        id: 'marathon',
        source: 'munoz2022',
        answers: [
          { id: 'no', level: 'none' },
          { id: 'notSure', level: 'provider' },
          { id: 'yes', level: 'provider' },
        ],
        text: { en: { text: 'Do you run a marathon?', no: 'No', notSure: 'Not sure', yes: 'Yes, I run' } },
      },
    ],
  },
};

const widget = '<dn-eligibility-check name="check" share="answers"></dn-eligibility-check>';
const hasStart = ({ root }: ScreeningPage) => queryByRole(root, 'button', 'Start') !== undefined;

/** A screening in a form, under stricter rules. */
async function open(html: (content: (inside: string) => string) => string) {
  const page = await ScreeningPage.open(
    `<form>${html((inside) => `<dn-content id="rules">${inside}</dn-content>`)}<section></section></form>`,
  );
  const form = page.element.closest('form')!;
  const content = form.querySelector<DnContent>('#rules')!;
  content.changes = stricter;
  await waitUntil(() => page.text.includes('12 questions') && hasStart(page), 'the rules are not loaded');
  return {
    page,
    content,
    form,
    section: form.querySelector('section')!,
    entries: () => Object.fromEntries(new FormData(form)) as Record<string, string>,
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function answer({ page }: Opened) {
  byRole(page.root, 'checkbox').click();
  await page.start();
  await page.answerAll();
  for (const name of ['No', 'Yes, I run']) {
    byRole(page.root, 'radio', name).click();
    await settled();
    await page.press('Continue');
  }
}

async function finish(opened: Opened) {
  await answer(opened);
  await opened.page.press('See what this means');
}

function expectOutcome({ page, entries }: Opened) {
  expect(textOf(page.title)).to.equal('Talk to your doctor first');
  expect(entries()['check.outcome']).to.equal('doctor');
  expect(entries()['check.marathon']).to.equal('yes');
  expect(entries()['check.epilepsy']).to.equal('no');
}

const forPage = (content: (inside: string) => string) =>
  content('').replace('<dn-content', '<dn-content page') + widget;
const around = (content: (inside: string) => string) => content(widget);

describe('a move of a dn-content', () => {
  it('for the page keeps every answer and the outcome', async () => {
    const opened = await open(forPage);
    await finish(opened);
    for (const place of [opened.section, opened.form]) {
      place.append(opened.content);
      expectOutcome(opened);
      await settled();
      expectOutcome(opened);
    }
  });

  it('around the screening keeps every answer and the outcome', async () => {
    const opened = await open((content) => `<dn-content>${content(widget)}</dn-content>`);
    await finish(opened);
    opened.section.append(opened.content);
    await settled();
    expectOutcome(opened);
  });

  it('together with a screening that moves by itself keeps every answer', async () => {
    const opened = await open(around);
    await answer(opened);
    const { section, content, page } = opened;
    section.append(page.element);
    section.append(content);
    content.append(page.element);
    await settled();
    expect(textOf(page.title)).to.equal('Check your answers');
    expect(page.text).to.contain('Yes, I run');
  });

  it('for the page keeps the check on screen, and announces nothing unchanged', async () => {
    const opened = await open(forPage);
    await answer(opened);
    let changes = 0;
    opened.content.addEventListener('dn-content-change', () => (changes += 1));
    const shown = opened.page.root.querySelector('dl');
    opened.section.append(opened.content);
    await settled();
    expect(opened.page.root.querySelector('dl')).to.equal(shown);
    expect(changes).to.equal(0);
  });

  it('changes which of two is in force for the page', async () => {
    const root = mount(
      `<div><dn-content page emergency-number="112"></dn-content><dn-content page emergency-number="999"></dn-content>
       <dn-side-effects></dn-side-effects></div>`,
    );
    await settled();
    root.append(root.querySelector('dn-content')!);
    await settled();
    expect(root.querySelector('dn-side-effects')?.shadowRoot?.textContent).to.contain('Call 112');
  });
});

describe('while other rules are loading, the last ones are in force', () => {
  for (const [where, html] of [
    ['for the page', forPage],
    ['around the screening', around],
  ] as const) {
    it(`at the outcome, ${where}: no answer is dropped and no form value is lost`, async () => {
      const opened = await open(html);
      await finish(opened);
      const levels = new Set<string | undefined>();
      const { content } = opened;
      content.addEventListener('dn-content-change', () => levels.add(opened.entries()['check.outcome']));
      content.src = '/files/late-rules.json';
      content.changes = undefined;
      await oneEvent(content, 'dn-content-change');
      await settled();
      expectOutcome(opened);
      await oneEvent(content, 'dn-content-change');
      await settled();
      expect(textOf(opened.page.title)).to.equal('Talk to your doctor first');
      expect(opened.entries()['check.outcome']).to.equal('doctor');
      expect([...levels]).to.deep.equal(['doctor']);
    });

    it(`no screening starts by them, ${where}`, async () => {
      const { page, content } = await open(html);
      content.src = '/files/late-rules.json';
      content.changes = undefined;
      await oneEvent(content, 'dn-content-change');
      await settled();
      expect(hasStart(page)).to.equal(false);
      await waitUntil(() => hasStart(page), 'it never starts');
      expect(page.text).to.contain('11 questions');
    });
  }

  it('for a reader who starts again, too', async () => {
    const opened = await open(around);
    await finish(opened);
    const { page, content } = opened;
    content.src = '/files/late-rules.json';
    content.changes = undefined;
    await oneEvent(content, 'dn-content-change');
    await settled();
    await page.press('Start again');
    expect(hasStart(page)).to.equal(false);
    await waitUntil(() => hasStart(page), 'it never starts');
  });

  it('and stay in force where the new ones do not load or can not be read', async () => {
    const opened = await open(around);
    await finish(opened);
    for (const [src, reason] of [
      ['/files/broken.json', 'is not JSON'],
      ['/files/missing.json', 'answers 404'],
      ['/files/never.json', 'was not loaded within 10 seconds'],
    ] as const) {
      const timers = holdTimers([loadTimeout]);
      await warnings(async (logs) => {
        opened.content.src = src;
        opened.content.changes = undefined;
        await settled();
        expectOutcome(opened);
        if (src.includes('never')) timers.pass();
        await waitUntil(() => logs.join().includes(reason), reason);
      });
      timers.restore();
      await settled();
      expect(opened.content.problems[0]?.reason).to.contain(reason);
      expectOutcome(opened);
    }
    Object.assign(opened.content, { src: undefined });
    await waitUntil(() => opened.entries()['check.marathon'] === undefined, 'the rules are not let go');
  });

  it('when the dn-content is replaced by another one', async () => {
    const opened = await open(forPage);
    await finish(opened);
    const next = document.createElement('dn-content');
    Object.assign(next, { page: true, src: '/files/late-rules.json' });
    opened.content.replaceWith(next);
    await settled();
    expectOutcome(opened);
    await waitUntil(() => opened.entries()['check.marathon'] === undefined, 'the new rules are not loaded');
    expect(opened.entries()['check.outcome']).to.equal('doctor');
  });
});
