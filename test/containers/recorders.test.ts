import { expect } from '@open-wc/testing';
import { mount, settled } from '../support/mount.js';
import { printing } from '../support/printing.js';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';
import { grave, questionIds, questions } from '../support/screening-table.js';

/** What each recorder leaves out, by its documentation. */
const marks = {
  clarity: '[data-clarity-mask="true"]',
  contentsquare: '[data-cs-mask]',
  datadog: '[data-dd-privacy="hidden"]',
  fullStory: '.fs-exclude',
  heap: '[data-heap-redact-text="true"]',
  hotjar: '[data-hj-suppress]',
  logRocket: '[data-private]',
  mouseflow: '[data-mf-replace]',
  openReplay: '[data-openreplay-hidden]',
  postHog: '.ph-mask',
  rrweb: '.rr-block',
  sentry: '.sentry-block',
  smartlook: '[data-recording-sensitive]',
  yandex: '.ym-hide-content',
};

const isMarked = (element: Element): boolean => Object.values(marks).every((mark) => element.closest(mark));

/** The texts and controls of a root that a recorder sees and that match. */
function seen(root: ParentNode & Node, text: RegExp): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && text.test(textContent ?? '') && !isMarked(parentElement)) found.push(textContent ?? '');
  }
  return found.concat(
    [...root.querySelectorAll('input')].filter((each) => !isMarked(each)).map((each) => each.outerHTML),
  );
}

const topics = Object.values(questions).map(({ topic }) => topic.source);
const answers = ['Yes', 'Not sure', 'You answered', 'Avoid dry needling for now', 'Ask your doctor'];
const telling = new RegExp([...topics, ...answers].join('|'));

describe('session recorders leave out', () => {
  for (const layout of ['steps', 'page']) {
    it(`every answer, the check and the outcome of a screening: ${layout}`, async () => {
      const page = await ScreeningPage.open(`<dn-eligibility-check layout="${layout}"></dn-eligibility-check>`);
      const found: string[] = [];
      const look = () => found.push(...seen(page.root.querySelector('.body')!, telling));
      await page.start();
      look();
      await page.press(/Continue|See what this means/);
      look();
      for (const id of questionIds) {
        await page.choose(id, grave[id]);
        look();
        if (queryByRole(page.root, 'button', 'Continue')) await page.press('Continue');
        look();
      }
      await page.press('See what this means');
      look();
      expect(isMarked(page.title)).to.equal(true);
      expect(found).to.deep.equal([]);
      await page.handout();
      await printing(() => page.press('Print'));
      const copy = page.root.querySelector('iframe')!.contentDocument!.body;
      expect(seen(copy, /Avoid dry needling for now|Pregnancy/)).to.deep.equal([]);
    });
  }

  it('what a reader feels, ticks or picks elsewhere', async () => {
    for (const tag of ['dn-symptom-guide', 'dn-visit-checklist', 'dn-conditions']) {
      const element = mount(`<${tag}></${tag}>`, tag);
      await settled();
      const inputs = [...element.shadowRoot!.querySelectorAll('input')];
      expect(inputs, tag).not.to.have.length(0);
      expect(inputs.filter((each) => !isMarked(each)).map((each) => each.outerHTML)).to.deep.equal([]);
    }
    const guide = mount('<dn-symptom-guide></dn-symptom-guide>', 'dn-symptom-guide');
    await settled();
    for (const heading of [/doctor today/, /person who treated you/, /Expected/])
      expect(isMarked(byRole(guide.shadowRoot!, 'heading', heading))).to.equal(true);
  });

  it('every answer and outcome by the same marks', async () => {
    const marked = async (given: typeof grave | object) => {
      const page = await ScreeningPage.open();
      await page.finish(given);
      return (page.root.querySelector('.unrecorded')!.cloneNode() as Element).outerHTML;
    };
    expect(await marked(grave)).to.equal(await marked({}));
  });

  it('neither when to get help nor the start', async () => {
    const page = await ScreeningPage.open();
    expect(page.root.querySelector('.unrecorded')).to.equal(null);
    const effects = mount('<dn-side-effects></dn-side-effects>', 'dn-side-effects');
    await settled();
    expect(effects.shadowRoot!.querySelector('.unrecorded')).to.equal(null);
  });
});
