import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../src/entries/classes.js';
import { byRole, queryByRole } from './support/role.js';
import { warnings } from './support/warnings.js';

/** The pages of the demo, with the widgets that each shows. */
const pages = {
  'index.html': ['overview', 'conditions', 'techniques', 'how-it-works', 'evidence', 'takeaways'],
  'is-it-for-me.html': ['eligibility-check', 'visit-checklist'],
  'what-else.html': ['options', 'questions', 'faq', 'needle-fear', 'quiz'],
  'your-session.html': ['session-timeline'],
  'after-your-session.html': ['symptom-guide', 'side-effects'],
  'own-rules.html': ['eligibility-check', 'session-timeline', 'side-effects', 'faq'],
};
const widgetsOf = Object.entries(pages).map(([file, names]) => [file, names.map((name) => `dn-${name}`)] as const);

/** What shows when to get help at once. */
const urgent = ['dn-eligibility-check', 'dn-session-timeline', 'dn-symptom-guide', 'dn-side-effects'];

/** A page of the demo as a clinic's server sends it, under the policy of a strict site, once its widgets are rendered. */
async function openDemo(file: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '800px', height: '600px' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = `/demo/${file}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const refused: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  const widgets = [...page.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('dn-'));
  await waitUntil(() => widgets.every((widget) => widget.shadowRoot?.querySelector('.foot')), '', {
    timeout: 20000,
  });
  return { view: frame.contentWindow as Window & typeof globalThis, page, refused, close: () => frame.remove() };
}

describe('a page with the pasted tags', () => {
  it('is served under a strict policy, unmodified', async () => {
    const { headers } = await fetch('/demo/index.html');
    expect(headers.get('Content-Security-Policy')).to.contain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  for (const [file, tags] of widgetsOf) {
    it(`shows the widgets of ${file}, styled, with the details of the clinic`, async () => {
      const { view, page, refused, close } = await openDemo(file);
      for (const tag of tags) {
        const wrapper = page.querySelector(tag)!.shadowRoot!.querySelector('.dn')!;
        expect(view.getComputedStyle(wrapper).borderTopWidth, tag).to.equal('1px');
        expect(wrapper.querySelector('[href="tel:911"]'), tag).not.to.equal(null);
        expect(wrapper.textContent, tag).to.contain('Riverside Physio');
      }
      expect(refused).to.deep.equal([]);
      close();
    });
  }

  it('screens a patient without a request, a trace or a violation', async () => {
    const { view, page, refused, close } = await openDemo('is-it-for-me.html');
    const root = page.querySelector('dn-eligibility-check')!.shadowRoot!;
    const requests = () => view.performance.getEntriesByType('resource').map(({ name }) => name);
    const traces = () => [
      requests().length,
      view.history.length,
      view.location.href,
      page.cookie,
      view.localStorage.length,
    ];
    // What is loaded when the browser is idle, whatever a reader does.
    await waitUntil(() => requests().some((name) => name.includes('handout')));
    const before = traces();
    byRole(root, 'button', 'Start').click();
    for (let question = 1; question <= 10; question++) {
      await waitUntil(() => root.textContent.includes(`Question ${question} of 10`));
      byRole(root, 'radio', /^No$|fine/).click();
      byRole(root, 'button', 'Continue').click();
    }
    await waitUntil(() => queryByRole(root, 'button', 'See what this means'));
    byRole(root, 'button', 'See what this means').click();
    await waitUntil(() => queryByRole(root, 'heading', 'Tell your provider about your health before you decide'));
    expect(traces()).to.deep.equal(before);
    expect(refused).to.deep.equal([]);
    close();
  });

  it("loads a clinic's changes from a file, and other languages, under the same policy", async () => {
    const { page, refused, close } = await openDemo('own-rules.html');
    const text = (selector: string) => page.querySelector(selector)?.shadowRoot?.textContent;
    expect(text('dn-eligibility-check')).to.contain('12 questions, about 3 minutes');
    expect(text('dn-session-timeline')).to.contain('20–30 minutes').and.not.to.contain('Electrical');
    expect(text('dn-side-effects')).to.contain('a warm shower');
    expect(text('dn-side-effects[lang="es"]')).to.contain('una ducha tibia');
    expect(page.querySelector<DnContent>('dn-content')?.problems).to.deep.equal([]);
    expect(refused).to.deep.equal([]);
    close();
  });

  it('is readable before and without the script, whom to call included', async () => {
    for (const [file, tags] of widgetsOf) {
      const page = new DOMParser().parseFromString(await (await fetch(`/demo/${file}`)).text(), 'text/html');
      for (const tag of tags) expect(page.querySelector(tag)?.textContent.trim(), tag).not.to.equal('');
      const silent = urgent.filter((tag) => page.querySelector(`${tag}:not(:has([href="tel:911"]))`));
      expect(silent, file).to.deep.equal([]);
    }
  });

  it('may load the script twice without a warning', async () => {
    const logs = await warnings(async () => {
      await import(`${location.origin}/cdn/dn-widgets.js`);
      await import(`${location.origin}/cdn/dn-widgets.js?again`);
    });
    // Lit itself warns that it is loaded twice.
    expect(logs.filter((text) => text.includes('dn-'))).to.deep.equal([]);
    expect(customElements.get('dn-side-effects')).not.to.equal(undefined);
  });
});
