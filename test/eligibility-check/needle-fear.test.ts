import { expect } from '@open-wc/testing';
import { mount, settled } from '../support/mount.js';
import { printing } from '../support/printing.js';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { calm, type Answers } from '../support/screening-table.js';

const check = '<dn-eligibility-check></dn-eligibility-check>';
const block = '<dn-needle-fear></dn-needle-fear>';

const help = {
  nervous: 'Ask your provider what can help, best before your visit.',
  severe: 'Ask your doctor or provider where to get help for your fear.',
} as const;
const afraid = ['nervous', 'severe'] as const;
const link = 'What may help when you are afraid of needles';

async function outcome(html: string, needles: Answers['needles']): Promise<ScreeningPage> {
  const page = await ScreeningPage.open(html);
  await page.finish({ needles });
  return page;
}

/** The heading that has the focus inside a block on the page. */
const focusedIn = (place: ParentNode) => place.querySelector('dn-needle-fear')!.shadowRoot!.activeElement;

/** Waits for the observer of the page, then for what it has rendered. */
async function noticed(): Promise<void> {
  await Promise.resolve();
  await settled();
}

describe('an outcome for fear of needles', () => {
  for (const needles of afraid) {
    it(`says where to find help, in words alone where the page has none: ${needles}`, async () => {
      const page = await outcome(check, needles);
      expect(page.text).to.contain(help[needles]);
      expect(queryByRole(page.root, 'link', link)).to.equal(undefined);
    });

    for (const html of [`<div>${check}<p>…</p><section>${block}</section></div>`, `<div>${block}${check}</div>`]) {
      it(`leads to the title of the block on the page: ${needles}, ${html.slice(0, 25)}`, async () => {
        const page = await outcome(html, needles);
        byRole(page.root, 'link', link).click();
        await settled();
        expect(textOf(focusedIn(document) as HTMLElement)).to.equal('Afraid of needles?');
      });
    }
  }

  it('speaks of severe fear only to a reader who may have it', async () => {
    const nervous = await outcome(check, 'nervous');
    expect(nervous.text).not.to.contain('severe fear');
    expect(nervous.text).to.contain('This matters because your provider should know how you feel about needles.');
    for (const needles of ['severe', 'notSure'] as const) {
      expect((await outcome(check, needles)).text).to.contain('This matters because a severe fear of needles');
    }
  });

  it('leads nobody there who is not afraid', async () => {
    for (const given of [{ bleeding: 'yes' }, { needles: 'notSure' }] as const) {
      const page = await ScreeningPage.open(`<div>${check}${block}</div>`);
      await page.finish(given);
      expect(queryByRole(page.root, 'link', link)).to.equal(undefined);
      for (const text of Object.values(help)) expect(page.text).not.to.contain(text);
    }
  });

  it('changes no level', async () => {
    byRole((await outcome(check, 'nervous')).root, 'heading', /^Talk it over/);
    byRole((await outcome(check, 'severe')).root, 'heading', 'Avoid dry needling for now');
  });

  it('leads there from a shadow root', async () => {
    const host = mount('<div></div>');
    const page = new ScreeningPage(document.createElement('dn-eligibility-check'));
    host.attachShadow({ mode: 'open' }).append(page.element);
    mount(block);
    const done = () => page.element.updateComplete;
    await done();
    await page.start();
    await done();
    for (const question of Object.keys(calm) as (keyof Answers)[]) {
      await page.choose(question, question === 'needles' ? 'severe' : calm[question]);
      await page.press('Continue');
      await done();
    }
    await page.press('See what this means');
    await done();
    byRole(page.root, 'link', link).click();
    expect(focusedIn(document)?.textContent).to.equal('Afraid of needles?');
  });

  it('follows the page: the block comes, is hidden, and goes', async () => {
    const page = await outcome(check, 'nervous');
    const place = mount(`<div>${block}</div>`);
    await noticed();
    byRole(page.root, 'link', link);
    place.remove();
    await noticed();
    expect(queryByRole(page.root, 'link', link)).to.equal(undefined);
    mount(`<div hidden>${block}</div>`);
    await noticed();
    expect(queryByRole(page.root, 'link', link)).to.equal(undefined);
  });

  it('still follows the page after it was moved', async () => {
    const page = await outcome(`<div>${check}</div>`, 'nervous');
    const other = mount('<div></div>');
    other.append(page.element);
    await noticed();
    mount(block);
    await noticed();
    byRole(page.root, 'link', link);
  });

  it('watches the page only while it is on it', async () => {
    const watching = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (node, options) {
      if (node === document) watching.add(this);
      observe.call(this, node, options);
    };
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this);
      disconnect.call(this);
    };
    try {
      const page = await outcome(check, 'nervous');
      expect(watching.size).to.equal(1);
      page.element.remove();
      expect(watching.size).to.equal(0);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });

  it('says nothing of it to the page', async () => {
    const page = await outcome(`<div>${check}${block}</div>`, 'severe');
    const traces = () => [location.href, history.length, performance.getEntriesByType('resource').length];
    const before = traces();
    const said: string[] = [];
    for (const type of ['start', 'step', 'complete', 'restart'].map((name) => `dn-eligibility-${name}`)) {
      page.element.addEventListener(type, () => said.push(type));
    }
    byRole(page.root, 'link', link).click();
    await settled();
    expect(said).to.deep.equal([]);
    expect(traces()).to.deep.equal(before);
  });

  it('is printed in words, without the link', async () => {
    const page = await outcome(`<div>${check}${block}</div>`, 'severe');
    await printing(() => page.press('Print'));
    const { body } = page.root.querySelector('iframe')!.contentDocument!;
    expect(body.textContent).to.contain(help.severe);
    expect(body.textContent).not.to.contain(link);
  });
});
