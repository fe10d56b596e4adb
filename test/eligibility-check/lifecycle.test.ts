import { expect } from '@open-wc/testing';
import type { DnEligibilityCheck } from '../../src/entries/classes.js';
import { mount, settled } from '../support/mount.js';
import { byRole, queryByRole } from '../support/role.js';
import { ScreeningPage, textOf } from '../support/screening-page.js';
import { questions } from '../support/screening-table.js';
import { warnings } from '../support/warnings.js';

const atStart = (page: ScreeningPage) => queryByRole(page.root, 'button', 'Start') !== undefined;

describe('the lifecycle of a screening', () => {
  it('keeps answers when the element moves', async () => {
    const page = await ScreeningPage.open();
    await page.goTo('infection');
    await page.choose('infection', 'notSure');
    mount('<section></section>').append(page.element);
    await settled();
    expect(page.radio('infection', 'notSure').checked).to.equal(true);
    await page.press('Back');
    expect(page.radio('pregnancy', 'no').checked).to.equal(true);
  });

  it('clears answers when the element is removed', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    const place = page.element.parentElement!;
    page.element.remove();
    // The element first waits, in case this is a move.
    await Promise.resolve();
    await page.element.updateComplete;
    expect(page.root.textContent).not.to.contain('Avoid dry needling for now Many').and.not.contain('You answered');
    place.append(page.element);
    await settled();
    expect(atStart(page)).to.equal(true);
  });

  it('clears answers when the page is left', async () => {
    const page = await ScreeningPage.open();
    await page.finish({ pregnancy: 'yes' });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(atStart(page)).to.equal(true);
    await page.start();
    expect(page.root.querySelector(':checked')).to.equal(null);
  });

  it('keeps properties that were set before the upgrade', async () => {
    const early = mount<DnEligibilityCheck>('<test-early></test-early>');
    Object.assign(early, { layout: 'page', headingLevel: 3 });
    class Early extends (customElements.get('dn-eligibility-check') as typeof DnEligibilityCheck) {}
    customElements.define('test-early', Early);
    await early.updateComplete;
    const page = new ScreeningPage(early);
    expect(page.title.localName).to.equal('h3');
    byRole(page.root, 'button', 'Start').click();
    await early.updateComplete;
    byRole(page.root, 'group', questions.otherMedicine.text);
  });

  it('shows its children until it is ready, and no longer', async () => {
    const late = mount<DnEligibilityCheck>('<test-late><p>Call us.</p></test-late>');
    const child = late.querySelector('p')!;
    expect(child.checkVisibility()).to.equal(true);
    class Late extends (customElements.get('dn-eligibility-check') as typeof DnEligibilityCheck) {}
    customElements.define('test-late', Late);
    await late.updateComplete;
    expect(child.checkVisibility()).to.equal(false);
  });

  it('is independent: two on a page share no answer, no id and no group of radios', async () => {
    const one = await ScreeningPage.open();
    const two = await ScreeningPage.open();
    for (const page of [one, two]) await page.start();
    await one.choose('pregnancy', 'yes');
    expect(two.root.querySelector(':checked')).to.equal(null);
    const ids = [one, two].flatMap(({ root }) => [...root.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    const groups = [one, two].map(({ root }) => root.querySelector('input')?.name);
    expect(groups[0]).not.to.equal(groups[1]);
  });

  it('works inside another shadow root', async () => {
    const outer = mount('<div></div>').attachShadow({ mode: 'open' });
    outer.innerHTML = '<dn-eligibility-check></dn-eligibility-check>';
    const element = outer.querySelector('dn-eligibility-check')!;
    await element.updateComplete;
    const page = new ScreeningPage(element);
    byRole(page.root, 'button', 'Start').click();
    await element.updateComplete;
    expect(page.root.activeElement).to.equal(page.title);
  });

  it('leaves no listener behind on the window', async () => {
    const heard = new Map<string, number>();
    const count = (type: string, change: number) => heard.set(type, (heard.get(type) ?? 0) + change);
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      count(args[0], 1);
      addEventListener.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      count(args[0], -1);
      removeEventListener.apply(window, args);
    };
    const page = await ScreeningPage.open();
    expect(heard.get('pagehide')).to.equal(1);
    page.element.remove();
    Object.assign(window, { addEventListener, removeEventListener });
    expect(heard.get('pagehide')).to.equal(0);
  });
});

describe('an attribute that is removed', () => {
  it('has its default again, without a warning', async () => {
    const logs = await warnings(async () => {
      const page = await ScreeningPage.open(
        '<dn-eligibility-check layout="page" heading-level="4"></dn-eligibility-check>',
      );
      for (const name of page.element.getAttributeNames()) page.element.removeAttribute(name);
      await settled();
      expect(page.title.localName).to.equal('h2');
      await page.start();
      expect(textOf(page.title)).to.equal(questions.pregnancy.text);
    });
    expect(logs).to.deep.equal([]);
  });
});

describe('a bad attribute', () => {
  for (const [attribute, bad, allowed] of [
    ['layout', 'wizard', 'steps, page'],
    ['share', 'everything', 'nothing, outcome, answers'],
    ['heading-level', '9', '1, 2, 3, 4, 5, 6'],
  ] as const) {
    it(`falls back to the default with one warning: ${attribute}`, async () => {
      const html = `<dn-eligibility-check ${attribute}="${bad}"></dn-eligibility-check>`;
      const logs = await warnings(async () => {
        const page = await ScreeningPage.open(html);
        await ScreeningPage.open(html);
        expect(page.title.localName).to.equal('h2');
        await page.start();
        expect(textOf(page.title)).to.equal(questions.pregnancy.text);
      });
      expect(logs).to.have.length(1);
      expect(logs[0]).to.contain('<dn-eligibility-check>').and.contain(`"${bad}"`).and.contain(allowed);
    });
  }
});
