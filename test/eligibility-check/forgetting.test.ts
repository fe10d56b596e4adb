import { expect, waitUntil } from '@open-wc/testing';
import { printing } from '../support/printing.js';
import { allByRole, byRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';
import { grave } from '../support/screening-table.js';
import { mount, settled, unmount } from '../support/mount.js';
import { everythingIn, traces } from '../support/traces.js';

/** A screening in a form, where the reader agrees to share. */
async function openAgreed(attributes: string) {
  const page = await ScreeningPage.open(
    `<form><dn-eligibility-check name="screening" ${attributes}></dn-eligibility-check></form>`,
  );
  const before = { traces: await traces(), element: everythingIn(page.element) };
  byRole(page.root, 'checkbox').click();
  await settled();
  return { page, before };
}

/** Saves no file on the machine that runs the tests. */
function withoutDownloads() {
  const { click } = HTMLAnchorElement.prototype;
  before(() => {
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  });
  after(() => Object.assign(HTMLAnchorElement.prototype, { click }));
}

/** What else than print is offered, once all of it is loaded. */
async function waysToTakeAlong({ root }: ScreeningPage): Promise<HTMLDetailsElement> {
  const find = () => root.querySelector<HTMLDetailsElement>('details.no-print');
  await waitUntil(() => /clinic's system/.test(find()?.textContent ?? ''), 'the handout is not loaded');
  return find()!;
}

/** Prints the outcome, and takes it along in every other way that is offered; printing never ends. */
async function takeAlong(page: ScreeningPage): Promise<void> {
  await printing(() => page.press('Print'));
  const ways = await waysToTakeAlong(page);
  ways.open = true;
  for (const button of allByRole(ways, 'button')) {
    button.click();
    await settled();
  }
  const { page: everything, files } = await traces();
  expect(everything, 'the code is shown').to.contain('<svg').and.contain('QR code with your answers');
  expect(files, 'the text and the file for the clinic are there').to.have.length(2);
}

/** How far a reader gets before they leave. */
const reached: Record<string, readonly [attributes: string, go: (page: ScreeningPage) => Promise<unknown>]> = {
  'at the start, with the box ticked': ['share="outcome"', () => Promise.resolve()],
  'at a question': [
    'share="answers"',
    async (page) => {
      await page.goTo('infection');
      await page.choose('infection', 'yes');
    },
  ],
  'at an error': [
    'share="answers" layout="page"',
    async (page) => {
      await page.start();
      await page.choose('infection', 'yes');
      await page.press('See what this means');
    },
  ],
  'back at the start': [
    'share="answers" layout="page"',
    async (page) => {
      await page.start();
      await page.choose('infection', 'yes');
      await page.press('Back');
    },
  ],
  'at the check': [
    'share="answers"',
    async (page) => {
      await page.start();
      await page.answerAll(grave);
    },
  ],
  'at the outcome': ['share="answers"', (page) => page.finish(grave)],
  'at the outcome, with all that can be taken along': [
    'share="answers" layout="page" fhir',
    async (page) => {
      await page.finish(grave);
      await takeAlong(page);
    },
  ],
  'at the list of answers': [
    'share="answers" outcome="list" fhir',
    async (page) => {
      await page.start();
      await page.answerAll(grave);
      await page.press(/^See /);
      await takeAlong(page);
    },
  ],
};

/** Ways to leave, after which the same element is used by somebody else. */
const ways: Record<string, (page: ScreeningPage) => Promise<unknown> | undefined> = {
  'the form is reset': (page) => {
    page.element.closest('form')!.reset();
    return settled();
  },
  'the element is removed, and comes back later': async ({ element }) => {
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    place.append(element);
    await settled();
  },
  // As browsers tell a page that goes into their back-forward cache, and comes back from it.
  'the page is left and comes back whole': async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled();
  },
};

describe('nothing of an answer is left behind', () => {
  withoutDownloads();

  // Loads what is loaded once a page.
  before(async () => {
    const page = await ScreeningPage.open('<dn-eligibility-check fhir></dn-eligibility-check>');
    await page.finish();
    await waysToTakeAlong(page);
    unmount();
  });

  for (const [where, [attributes, go]] of Object.entries(reached)) {
    for (const [how, leave] of Object.entries(ways)) {
      it(`when ${how}: ${where}`, async () => {
        const { page, before } = await openAgreed(attributes);
        await go(page);
        expect(everythingIn(page.element), 'the check sees what the reader did').not.to.equal(before.element);
        await leave(page);
        expect(await traces()).to.deep.equal(before.traces);
        await page.start();
        expect(page.root.querySelector(':checked')).to.equal(null);
      });
    }

    it(`in an element that is removed for good: ${where}`, async () => {
      const { page, before } = await openAgreed(attributes);
      await go(page);
      page.element.remove();
      await Promise.resolve();
      await page.element.updateComplete;
      expect(everythingIn(page.element)).to.equal(before.element);
    });
  }

  for (const where of Object.keys(reached).filter((each) => /outcome|list/.test(each))) {
    it(`S15 when the reader starts again: ${where}`, async () => {
      const [attributes, go] = reached[where]!;
      const { page, before } = await openAgreed(attributes);
      await go(page);
      await page.press('Start again');
      expect(await traces()).to.deep.equal(before.traces);
    });
  }
});

describe('the check for traces', () => {
  it('finds a drawn code, a file and an entry that are left', async () => {
    const before = await traces();
    const form = mount('<form><svg><path d="M0 0"></path></svg><input name="a" value="b" /></form>');
    const address = URL.createObjectURL(new Blob(['yes']));
    const after = await traces();
    URL.revokeObjectURL(address);
    expect(after.page).to.contain('<path d="M0 0">');
    expect(after.files).to.deep.equal([address]);
    expect(after.forms).to.deep.include([['a', 'b']]);
    form.parentElement!.remove();
    expect(await traces()).to.deep.equal(before);
  });
});
