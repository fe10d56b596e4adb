import { expect, waitUntil } from '@open-wc/testing';
import { ScreeningPage } from '../support/screening-page.js';
import { allByRole } from '../support/role.js';
import { calm, grave, questionIds } from '../support/screening-table.js';

const health = new RegExp(
  `\\b(${[...questionIds, ...Object.values(grave), ...Object.values(calm), 'controlled', 'nervous', 'notSure', 'none', 'provider', 'doctor', 'avoid'].join('|')})\\b`,
);

/** Every attribute of the element and inside it, but for roles, the words that are shown, and what is not printed. */
const attributes = ({ element, root }: ScreeningPage) =>
  [element, ...root.querySelectorAll('*')].flatMap((each) =>
    [...each.attributes]
      .filter(({ name }) => name !== 'href' && name !== 'role')
      .map(({ name, value }) => `${name}="${value.replace(/\bno-print\b/, '')}"`),
  );

const traces = () => ({
  address: location.href,
  history: history.length,
  cookie: document.cookie,
  stored: localStorage.length + sessionStorage.length,
  fetched: performance.getEntriesByType('resource').length,
});

describe('privacy', () => {
  // What follows the start screen, and the handout, are loaded without a click, once a page.
  before(async () => {
    const page = await ScreeningPage.open();
    await page.finish();
    await waitUntil(() => page.root.querySelector('details.no-print'), 'the handout is not loaded');
    page.element.remove();
  });

  for (const layout of ['steps', 'page']) {
    it(`leaves no trace of a complete screening: ${layout}`, async () => {
      const page = await ScreeningPage.open(`<dn-eligibility-check layout="${layout}"></dn-eligibility-check>`);
      const said: unknown[] = [];
      // The library that finds elements by role asserts through the console.
      const methods = (Object.keys(console) as (keyof Console)[]).filter((method) => method !== 'assert');
      const original = { ...console };
      for (const method of methods) console[method] = ((...parts: unknown[]) => said.push(parts)) as never;
      const before = traces();
      await page.finish(grave);
      await page.press('Change an answer');
      Object.assign(console, original);
      expect(traces()).to.deep.equal(before);
      expect(said).to.deep.equal([]);
    });

    it(`exposes no answer by an attribute, a class or a part: ${layout}`, async () => {
      const page = await ScreeningPage.open(`<dn-eligibility-check layout="${layout}"></dn-eligibility-check>`);
      await page.start();
      if (layout === 'page') await page.press('See what this means');
      for (const id of questionIds) {
        await page.choose(id, grave[id]);
        expect(attributes(page).filter((each) => health.test(each))).to.deep.equal([]);
        if (layout === 'steps') await page.press('Continue');
      }
      await page.press('See what this means');
      expect(attributes(page).filter((each) => health.test(each))).to.deep.equal([]);
    });
  }

  it('lets no browser restore an answer', async () => {
    const page = await ScreeningPage.open('<dn-eligibility-check layout="page"></dn-eligibility-check>');
    await page.start();
    for (const radio of allByRole<HTMLInputElement>(page.root, 'radio')) {
      expect(radio.getAttribute('autocomplete')).to.equal('off');
      expect(radio.value).to.match(/^\d$/);
      expect(radio.form).to.equal(null);
    }
  });
});
